using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using StPortal.Domain.People;
using StPortal.Infrastructure.Cohorts;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.Load;

namespace StPortal.Benchmarks;

/// <summary>
/// The cohort's first page of fifty for a director of studies, among ten thousand trainees in fifty organisations: against the same page by
/// hand-written SQL, and against the same page with a tenth of the other organisations. Everywhere with the person's access looked up.
/// </summary>
internal static class CohortBenchmark
{
    private const int WarmUp = 500;
    private const int Rounds = 1_000;

    public static LoadSize Few { get; } = new(5, 1_000, 200_000);

    public static LoadSize Many { get; } = MatrixBenchmark.Large;

    public static async Task<int> RunAsync(string folder)
    {
        await using var few = await LoadedDatabase.OpenAsync(folder, Few);
        await using var many = await LoadedDatabase.OpenAsync(folder, Many);
        var (there, here) = (await DirectorAsync(few), await DirectorAsync(many));
        var byHand = new HandWrittenCohort(many.ConnectionString, here.Organisation, here.Member);
        var page = await ReadAsync(many, here);
        if (JsonSerializer.Serialize(page) != JsonSerializer.Serialize(byHand.Read(TimeProvider.System.Today())))
            throw new InvalidOperationException("The hand-written page is not the same page.");
        if ((await ReadAsync(few, there)).Matching != page.Matching)
            throw new InvalidOperationException("The organisation that is asked is not the same in both databases.");

        var others = await Interleaved.MeasureAsync(WarmUp, Rounds, _ => ReadAsync(many, here), _ => ReadAsync(few, there));
        others.Print("cohort page of 50 among 10,000 trainees in 50 organisations", "the same among 1,000 in 5");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"with ten times the others' data: {others.Ratio:F2}"));
        var measured = await Interleaved.MeasureAsync(WarmUp, Rounds, _ => ReadAsync(many, here), _ => Task.FromResult(byHand.Read(TimeProvider.System.Today())));
        measured.Print("cohort page of 50 among 10,000 trainees", "the same page by hand-written SQL");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ratio {measured.Ratio:F2}"));
        return 0;
    }

    private static async Task<CohortPage> ReadAsync(LoadedDatabase database, (Guid Organisation, Guid Member) person)
    {
        await using var scope = database.Scope(person.Organisation, person.Member);
        return (await scope.ServiceProvider.GetRequiredService<CohortQuery>().HandleAsync(new CohortRequest(), CancellationToken.None)).Value;
    }

    /// <summary>The first organisation's, whose reach is all of it.</summary>
    private static async Task<(Guid Organisation, Guid Member)> DirectorAsync(LoadedDatabase database)
    {
        var organisation = await database.OrganisationAsync(LoadSize.SlugOf(1));
        await using var scope = database.Scope(organisation);
        await using var context = LoadedDatabase.ContextOf(scope);
        var director = await context.RoleAssignments.SingleAsync(role => role.Role == Role.DirectorOfStudies && role.UnitId == null);
        return (organisation, director.MembershipId);
    }
}
