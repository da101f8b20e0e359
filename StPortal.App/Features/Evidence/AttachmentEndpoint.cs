using Microsoft.AspNetCore.Http.HttpResults;
using StPortal.Infrastructure.Evidence;

namespace StPortal.App.Features.Evidence;

/// <summary>
/// Files go out by plain HTTP, always as a download and never shown in the page: a file from outside must not run as the portal.
/// </summary>
public static class AttachmentEndpoint
{
    public static void MapAttachments(this IEndpointRouteBuilder app) =>
        app.MapGet("/underlag/filer/{id:guid}", OpenAsync).RequireAuthorization();

    private static async Task<Results<FileStreamHttpResult, NotFound>> OpenAsync(
        Guid id, OpenAttachment open, HttpContext http)
    {
        var result = await open.HandleAsync(id, http.RequestAborted);
        if (!result.IsOk)
            return TypedResults.NotFound();
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.File(result.Value.Content, result.Value.ContentType, result.Value.FileName);
    }
}
