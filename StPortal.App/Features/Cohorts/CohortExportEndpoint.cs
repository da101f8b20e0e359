using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using StPortal.Infrastructure.Cohorts;
using StPortal.Infrastructure.Documents;

namespace StPortal.App.Features.Cohorts;

internal static class CohortExportEndpoint
{
    public static void MapCohortExport(this IEndpointRouteBuilder app)
    {
        app.MapGet(CohortView.ExportPath, (HttpContext http, CohortExportQuery query, CohortSheet sheet) => ExportAsync(http, query, sheet, null))
            .RequireAuthorization();
        // Hundreds of ids are longer than an address may be.
        app.MapPost(CohortView.ExportPath, (HttpContext http, CohortExportQuery query, CohortSheet sheet, [FromForm(Name = CohortAddress.Chosen)] string chosen) =>
            ExportAsync(http, query, sheet, chosen)).RequireAuthorization();
    }

    /// <summary>The query checks the permission anew. The file holds people's names, so nothing on the way may keep a copy of it.</summary>
    private static async Task<Results<FileContentHttpResult, NotFound>> ExportAsync(
        HttpContext http, CohortExportQuery query, CohortSheet sheet, string? chosen)
    {
        var asked = http.Request.Query.ToDictionary(pair => pair.Key, pair => (string?)pair.Value.ToString());
        var request = CohortView.Read(asked).Request;
        if (chosen is not null)
            request = request with { TrainingIds = [.. chosen.Split('.').Select(id => Guid.TryParse(id, out var read) ? read : Guid.Empty)] };
        var rows = await query.HandleAsync(request, http.RequestAborted);
        if (!rows.IsOk)
            return TypedResults.NotFound();
        http.Response.Headers.CacheControl = "no-store";
        var table = sheet.Of(rows.Value);
        return asked.GetValueOrDefault(CohortAddress.Format) == CohortAddress.Csv
            ? TypedResults.File(SheetWriter.ToCsv(table), SheetWriter.CsvType, "kohort.csv")
            : TypedResults.File(SheetWriter.ToExcel(table), SheetWriter.ExcelType, "kohort.xlsx");
    }
}
