using System.Collections;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using StPortal.Domain.Assessments;
using StPortal.Domain.Evidence;
using StPortal.Domain.Supervision;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Cohorts;
using static StPortal.Tests.Infrastructure.Builders;

namespace StPortal.Tests.Infrastructure.Cohorts;

/// <summary>
/// Whatever the figures are worked out from: changing it, by whatever command, makes the stored row anew. Generated from the list of
/// sources, which is itself held against the tables that are read.
/// </summary>
public sealed partial class CohortSourcesTests : IAsyncLifetime
{
    private readonly CommandTexts commands = new();
    private CohortScene scene = null!;
    private Training training = null!;

    public static TheoryData<string> Sources => [.. CohortSources.Types.Select(type => type.Name)];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        scene = await CohortScene.StartAsync(await TestPortal.StartAsync(commands));
        training = await scene.AddTraineeAsync("Elin", "Dahlgren", change: Serve);
        await scene.Portal.AddAsync(scene.Organisation.Id, [.. scene.Attested(training), Waiting()]);
    }

    public async ValueTask DisposeAsync() => await scene.DisposeAsync();

    [Fact]
    public async Task Figures_ReadNoTable_ThatIsNotAmongTheSources()
    {
        await using var scope = scene.Portal.AsOrganisation(scene.Organisation.Id);
        await using var context = scope.NewContext();
        commands.Clear();

        await CohortFigureReader.ReadAsync(context, [training.Id], scene.Portal.Today, Token);

        var tables = CohortSources.Types.Select(type => context.Model.FindEntityType(type)!.GetTableName()!);
        Assert.Equal(tables.Order(StringComparer.Ordinal), TablesIn(commands.All));
    }

    [Fact]
    public void TablesIn_AQueryOverTwoTables_NamesBoth() => Assert.Equal(
        ["Courses", "Trainings"],
        TablesIn(["SELECT 1 FROM \"Trainings\" AS \"t\" INNER JOIN \"Courses\" AS \"c\" ON 1 = 1, json_each(@ids) AS \"i\""]));

    [Theory]
    [MemberData(nameof(Sources))]
    public async Task Change_OfAnyFieldOfASource_MakesTheRowAnew(string source)
    {
        var type = CohortSources.Types.Single(one => one.Name == source);
        var seen = 0;
        foreach (var field in await FieldsAsync(type))
        {
            var before = await scene.FreshAsync();
            await ChangeAsync(type, field);

            var fresh = await scene.FreshAsync();
            Assert.Equal(fresh, await scene.StoredAsync());
            seen += fresh.SequenceEqual(before) ? 0 : 1;
        }

        Assert.True(seen > 0, $"No field of {source} changed any figure: this test would not see a forgotten row.");
        Assert.Equal(0, await scene.MarksAsync());
    }

    [Theory]
    [InlineData(typeof(Placement))]
    [InlineData(typeof(Absence))]
    [InlineData(typeof(EmploymentDegree))]
    [InlineData(typeof(SupervisorMandate))]
    [InlineData(typeof(Assessment))]
    public async Task Delete_OfASource_MakesTheRowAnew(Type type)
    {
        var before = await scene.StoredAsync();

        await scene.ChangeAsync(async context => context.RemoveRange((await RowsAsync(context, type)).Cast<object>()));

        Assert.NotEqual(before, await scene.StoredAsync());
        Assert.Equal(await scene.FreshAsync(), await scene.StoredAsync());
    }

    [Fact]
    public async Task Delete_OfATraining_TakesItsRowAlong()
    {
        var member = scene.Organisation.Member("Kim", "Bortgång");
        var gone = member.Training(scene.Medicine);
        await scene.Portal.AddAsync(scene.Organisation.Id, member, gone);
        Assert.Equal(2, (await scene.StoredAsync()).Count);

        await scene.ChangeAsync(async context =>
        {
            context.RemoveRange(await context.EmploymentDegrees.Where(degree => degree.TrainingId == gone.Id).ToListAsync(Token));
            context.Remove(await context.Trainings.SingleAsync(one => one.Id == gone.Id, Token));
        });

        Assert.Single(await scene.StoredAsync());
    }

    [Fact]
    public async Task Draft_OfAnAssessment_TouchesNothing()
    {
        var draft = new Assessment(
            scene.Organisation.Id, training.Id, scene.Form.Id, scene.Supervisor.Id, scene.Portal.Today, scene.Portal.Clock.GetUtcNow().UtcDateTime);
        commands.Clear();

        await scene.Portal.AddAsync(scene.Organisation.Id, draft);

        Assert.DoesNotContain(commands.All, command => command.Contains("Cohort", StringComparison.Ordinal));
    }

    /// <summary>The fields whose values can be changed by themselves: keys tie rows together and never change.</summary>
    private async Task<IReadOnlyList<string>> FieldsAsync(Type type)
    {
        await using var scope = scene.Portal.AsOrganisation(scene.Organisation.Id);
        await using var context = scope.NewContext();
        var entity = context.Model.FindEntityType(type)!;
        return
        [
            .. entity.GetProperties().Where(property => !property.IsKey() && !property.IsForeignKey() && !property.IsConcurrencyToken)
                .Where(property => Other(Sample(property.ClrType)) is not null).Select(property => property.Name),
        ];
    }

    private Task ChangeAsync(Type type, string field) => scene.ChangeAsync(async context =>
    {
        // The second of each, where there are two: what a rule leaves out of the first it may take from the other.
        foreach (var row in (await RowsAsync(context, type)).Cast<object>().Take(2))
        {
            var property = context.Entry(row).Property(field);
            property.CurrentValue = Other(property.CurrentValue) ?? property.CurrentValue;
        }
    });

    private static async Task<IList> RowsAsync(DbContext context, Type type)
    {
        var set = (IQueryable<object>)typeof(DbContext).GetMethod(nameof(DbContext.Set), [])!.MakeGenericMethod(type).Invoke(context, null)!;
        return await set.ToListAsync(Token);
    }

    private static object? Sample(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain == typeof(string) ? "a" : plain.IsValueType ? Activator.CreateInstance(plain) : null;
    }

    /// <summary>Another value of the same kind; null where this test knows none.</summary>
    private static object? Other(object? value) => value switch
    {
        // A specialty is one of the catalogue's.
        "internmedicin" => "kirurgi",
        string text => text.Length > 3 ? text[..^1] : text + "1",
        DateOnly day => day == default ? day.AddDays(1) : day.AddDays(-45),
        DateTime instant => instant == default ? instant.AddDays(1) : instant.AddDays(-45),
        decimal percent => percent == 50 ? 40m : 50m,
        Enum choice => Enum.GetValues(choice.GetType()).Cast<object>().LastOrDefault(one => !one.Equals(choice)),
        _ => null,
    };

    private static string[] TablesIn(IEnumerable<string> commands) =>
        [.. commands.SelectMany(command => Table().Matches(command).Select(match => match.Groups[1].Value)).Distinct().Order(StringComparer.Ordinal)];

    [GeneratedRegex("""(?:FROM|JOIN) ["\[](\w+)["\]] AS""")]
    private static partial Regex Table();

    private static void Serve(Training training)
    {
        training.AddPlacement(new PlacementDetails("Medicinkliniken", null, Day("2024-01-01"), Day("2026-12-31"), 100, null));
        training.AddPlacement(new PlacementDetails("Kardiologi", null, Day("2027-01-01"), Day("2027-06-30"), 100, null));
        training.AddAbsence(Day("2025-01-01"), Day("2025-03-31"), 100);
        training.ChangeDegree(Day("2026-01-01"), 80);
    }

    private GoalClaim Waiting()
    {
        var claim = scene.Attested(training)[0];
        var waiting = new GoalClaim(training.OrganisationId, training.Id, "STa2", claim.ItemKind, Guid.NewGuid(), claim.Activity);
        waiting.Propose(scene.Supervisor.Id, null, scene.Portal.Clock.GetUtcNow().UtcDateTime.AddDays(-10));
        return waiting;
    }
}
