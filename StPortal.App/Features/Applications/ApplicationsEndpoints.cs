using Microsoft.AspNetCore.Http.HttpResults;
using StPortal.Infrastructure.Applications;

namespace StPortal.App.Features.Applications;

internal static class ApplicationsEndpoints
{
    public static void MapApplications(this IEndpointRouteBuilder app) =>
        app.MapGet("/ansokan/underlag.pdf", CompileAsync).RequireAuthorization();

    /// <summary>The packet holds a personal number, so nothing on the way may keep a copy of it.</summary>
    private static async Task<Results<FileStreamHttpResult, NotFound>> CompileAsync(HttpContext http, Guid training, CompilePacket compile)
    {
        var packet = await compile.HandleAsync(training, http.RequestAborted);
        if (!packet.IsOk)
            return TypedResults.NotFound();
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.Stream(packet.Value.Content, "application/pdf", packet.Value.FileName);
    }
}
