using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using StPortal.Domain.Cohorts;
using StPortal.Infrastructure.Cohorts;
using StPortal.Infrastructure.Data;

namespace StPortal.Tests.Infrastructure.Cohorts;

/// <summary>The stored rows of a scene, and what a fresh computation says, as texts that can be compared.</summary>
internal static class StoredRows
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static async Task<IReadOnlyList<string>> StoredAsync(this CohortScene scene)
    {
        await using var scope = scene.Portal.AsOrganisation(scene.Organisation.Id);
        await using var context = scope.NewContext();
        return [.. (await context.CohortRows.AsNoTracking().OrderBy(row => row.Id).ToListAsync(Token)).Select(Describe)];
    }

    public static async Task<IReadOnlyList<string>> FreshAsync(this CohortScene scene)
    {
        await using var scope = scene.Portal.AsOrganisation(scene.Organisation.Id);
        await using var context = scope.NewContext();
        var ids = await context.Trainings.OrderBy(training => training.Id).Select(training => training.Id).ToArrayAsync(Token);
        var figures = (await CohortFigureReader.ReadAsync(context, ids, scene.Portal.Today, Token)).ToDictionary(one => one.TrainingId);
        return [.. ids.Where(figures.ContainsKey).Select(id => Describe(new StoredCohortRow(scene.Organisation.Id, figures[id])))];
    }

    public static async Task<int> MarksAsync(this CohortScene scene)
    {
        await using var scope = scene.Portal.AsOrganisation(scene.Organisation.Id);
        await using var context = scope.NewContext();
        return await context.CohortMarks.CountAsync(Token);
    }

    public static async Task ChangeAsync(this CohortScene scene, Func<StPortalDbContext, Task> change)
    {
        await using var scope = scene.Portal.AsOrganisation(scene.Organisation.Id);
        await using var context = scope.NewContext();
        await change(context);
        await context.SaveChangesAsync(Token);
    }

    private static string Describe(StoredCohortRow row) => string.Join('\n', typeof(StoredCohortRow).GetProperties()
        .Where(property => property.Name != nameof(StoredCohortRow.Version))
        .Select(property => $"{property.Name}: {Text(property.GetValue(row))}"));

    private static string Text(object? value) => value is decimal number
        ? number.ToString("0.############", CultureInfo.InvariantCulture)
        : JsonSerializer.Serialize(value);
}
