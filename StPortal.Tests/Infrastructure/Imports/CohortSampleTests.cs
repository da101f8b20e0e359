using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.Imports;
using StPortal.Domain.People;
using StPortal.Domain.Trainings;

namespace StPortal.Tests.Infrastructure.Imports;

/// <summary>A region's own lists, held against what is known to be wrong in them.</summary>
public sealed class CohortSampleTests
{
    private static readonly Dictionary<string, Type> Reasons = new()
    {
        ["same address twice"] = typeof(AddressStandsTwice),
        ["not an address"] = typeof(EmailIsNotAnAddress),
        ["no surname"] = typeof(FieldIsRequired),
        ["unknown specialty"] = typeof(SpecialtyIsUnknown),
        ["unknown regulation"] = typeof(RegulationIsUnknown),
        ["ends before it starts"] = typeof(PeriodEndsBeforeItStarts),
        ["degree over 100"] = typeof(PercentIsOutOfRange),
        ["supervisor not in the list"] = typeof(PersonIsNotInTheLists),
        ["no such day"] = typeof(DayDoesNotExist),
        ["no unit"] = typeof(FieldIsRequired),
        ["same row twice"] = typeof(RowStandsTwice),
        ["days not a number"] = typeof(TextIsNotANumber),
        ["no date"] = typeof(FieldIsRequired),
    };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Import_Sample_NamesExactlyTheBadRowsAndChangesNothing()
    {
        await using var fixture = await ImportFixture.StartAsync();

        var report = await fixture.ImportAsync(SharedSample.Folder());

        var expected = await ExpectedAsync();
        Assert.Equal(expected.Rows, report.Counts.ToDictionary(count => Key(count.List), count => count.Rows));
        Assert.Equal(expected.Bad, report.Flaws.Select(flaw => (Key(flaw.Row.List), flaw.Row.Line, flaw.Reason.GetType())));
        Assert.False(report.IsSaved);
        Assert.Equal((0, 0), await fixture.ReadAsync(async context =>
            (await context.Memberships.CountAsync(Token), await context.AuditEntries.CountAsync(Token))));
    }

    [Fact]
    public async Task Import_Sample_NamesWhatFollowsAndNoRowTwice()
    {
        await using var fixture = await ImportFixture.StartAsync();

        var report = await fixture.ImportAsync(SharedSample.Folder());

        var bad = report.Flaws.Select(flaw => flaw.Row).ToHashSet();
        Assert.All(report.Consequences, row => Assert.Contains(row.Cause, bad));
        Assert.DoesNotContain(report.Consequences, row => bad.Contains(row.Row));
        Assert.Contains(new RowConsequence(new(ListName.Trainings, 5), new(ListName.People, 45)), report.Consequences);
        Assert.Contains(new RowConsequence(new(ListName.Trainings, 11), new(ListName.People, 51)), report.Consequences);
        Assert.All(report.Counts, count => Assert.Equal(count.Rows, count.New + count.AlreadyThere + count.Bad + count.Following));
    }

    [Fact]
    public async Task Import_SampleSkippingBad_TakesTheRestAndASecondTimeNothing()
    {
        await using var fixture = await ImportFixture.StartAsync();

        var first = await fixture.ImportAsync(SharedSample.Folder(), skipBad: true);
        var second = await fixture.ImportAsync(SharedSample.Folder(), skipBad: true);

        Assert.True(first.IsSaved);
        Assert.Equal(first.Counts.Select(count => count.New), second.Counts.Select(count => count.AlreadyThere));
        Assert.All(second.Counts, count => Assert.Equal(0, count.New));
        Assert.Equal((first.BadRows, 0), (second.BadRows, second.NewUnits));
        Assert.Equal(first.Counts.Select(count => count.New), await fixture.ReadAsync(async context => (IEnumerable<int>)
        [
            await context.Memberships.CountAsync(Token),
            await context.Trainings.CountAsync(Token),
            await context.Placements.CountAsync(Token),
            await context.Courses.CountAsync(Token),
        ]));
    }

    private static string Key(ListName list) => list switch
    {
        ListName.People => "people",
        ListName.Trainings => "trainings",
        ListName.Placements => "placements",
        ListName.Courses => "courses",
        _ => throw new ArgumentOutOfRangeException(nameof(list)),
    };

    private static async Task<(Dictionary<string, int> Rows, List<(string, int, Type)> Bad)> ExpectedAsync()
    {
        await using var file = File.OpenRead(Path.Combine(SharedSample.Folder(), "expected.json"));
        using var json = await JsonDocument.ParseAsync(file, cancellationToken: Token);
        var rows = json.RootElement.GetProperty("rows").EnumerateObject().ToDictionary(row => row.Name, row => row.Value.GetInt32());
        var bad = json.RootElement.GetProperty("bad").EnumerateArray()
            .Select(row => (row[0].GetString()!, row[1].GetInt32(), Reasons[row[2].GetString()!]));
        return (rows, [.. bad]);
    }
}
