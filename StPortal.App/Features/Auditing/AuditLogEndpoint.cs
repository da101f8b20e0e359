using Microsoft.AspNetCore.Http.HttpResults;
using StPortal.Infrastructure.Auditing;
using StPortal.Infrastructure.Documents;

namespace StPortal.App.Features.Auditing;

internal static class AuditLogEndpoint
{
    public static void MapAuditLog(this IEndpointRouteBuilder app) =>
        app.MapGet(AuditAddress.ExportPath, ExportAsync).RequireAuthorization();

    /// <summary>The query checks the permission anew and writes the export in the log it is of. Nothing on the way may keep a copy.</summary>
    private static async Task<Results<FileContentHttpResult, NotFound>> ExportAsync(HttpContext http, AuditLogExportQuery query, AuditSheet sheet)
    {
        var asked = http.Request.Query.ToDictionary(pair => pair.Key, pair => (string?)pair.Value.ToString());
        var rows = await query.HandleAsync(AuditAddress.Read(asked), http.RequestAborted);
        if (!rows.IsOk)
            return TypedResults.NotFound();
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.File(SheetWriter.ToCsv(sheet.Of(rows.Value)), SheetWriter.CsvType, "logg.csv");
    }
}
