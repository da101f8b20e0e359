using Microsoft.AspNetCore.Http.HttpResults;
using StPortal.Infrastructure.Cohorts;
using StPortal.Infrastructure.Documents;

namespace StPortal.App.Features.Cohorts;

internal static class GoalMapEndpoint
{
    public static void MapGoalMap(this IEndpointRouteBuilder app) =>
        app.MapGet(GoalMapView.ExportPath, ExportAsync).RequireAuthorization();

    /// <summary>The query checks the permission anew. The file holds people's names, so nothing on the way may keep a copy of it.</summary>
    private static async Task<Results<FileContentHttpResult, NotFound>> ExportAsync(
        HttpContext http, GoalMapQuery query, GoalMapCsv csv, string? specialitet, Guid? enhet)
    {
        var map = await query.HandleAsync(new GoalMapRequest(specialitet, enhet, Whole: true), http.RequestAborted);
        if (!map.IsOk)
            return TypedResults.NotFound();
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.File(csv.Write(map.Value), SheetWriter.CsvType, $"delmalskarta-{map.Value.Specialty?.Key ?? "tom"}.csv");
    }
}
