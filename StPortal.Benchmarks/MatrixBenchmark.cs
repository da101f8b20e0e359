using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using StPortal.Infrastructure.Evidence;
using StPortal.Infrastructure.Load;

namespace StPortal.Benchmarks;

/// <summary>
/// The goal matrix of one trainee in a database of ten thousand rows of evidence and in one of two million. The same fifty trainees stand
/// in both, with the same evidence, and take turns.
/// </summary>
internal static class MatrixBenchmark
{
    private const int WarmUp = 50;
    private const int Rounds = 300;

    public static LoadSize Small { get; } = new(1, 50, 10_000);

    public static LoadSize Large { get; } = new(50, 10_000, 2_000_000);

    public static async Task<int> RunAsync(string folder)
    {
        await using var small = await LoadedDatabase.OpenAsync(folder, Small);
        await using var large = await LoadedDatabase.OpenAsync(folder, Large);
        var (few, many) = (await TraineesAsync(small), await TraineesAsync(large));
        var addresses = few.Keys.Order(StringComparer.Ordinal).ToList();
        foreach (var address in addresses)
        {
            if (await SizeAsync(small, few[address]) != await SizeAsync(large, many[address]))
                throw new InvalidOperationException($"{address} does not have the same matrix in both databases.");
        }

        var measured = await Interleaved.MeasureAsync(
            WarmUp, Rounds,
            round => ReadAsync(large, many[addresses[round % addresses.Count]]),
            round => ReadAsync(small, few[addresses[round % addresses.Count]]));
        measured.Print("goal matrix among 2,000,000 rows of evidence", "goal matrix among 10,000");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ratio {measured.Ratio:F2}"));
        return 0;
    }

    private static async Task<Dictionary<string, (Guid Organisation, Guid Member)>> TraineesAsync(LoadedDatabase database)
    {
        var organisation = await database.OrganisationAsync(LoadSize.SlugOf(1));
        await using var scope = database.Scope(organisation);
        await using var context = LoadedDatabase.ContextOf(scope);
        return await context.Trainings
            .Join(context.Memberships, training => training.TraineeId, member => member.Id, (_, member) => member)
            .ToDictionaryAsync(member => member.EmailKey, member => (member.OrganisationId, member.Id));
    }

    private static async Task<(int Goals, int Evidence, int Support)> SizeAsync(LoadedDatabase database, (Guid Organisation, Guid Member) person)
    {
        var matrix = await ReadAsync(database, person);
        return (matrix.Rows.Count, matrix.Rows.Sum(row => row.Evidence.Count), matrix.Rows.Sum(row => row.Support.Count));
    }

    /// <summary>As the trainee's own page asks: who acts is looked up too.</summary>
    private static async Task<GoalMatrix> ReadAsync(LoadedDatabase database, (Guid Organisation, Guid Member) person)
    {
        await using var scope = database.Scope(person.Organisation, person.Member);
        return (await scope.ServiceProvider.GetRequiredService<GoalMatrixQuery>().HandleAsync(null, CancellationToken.None)).Value;
    }
}
