namespace StPortal.App.Features.SignIn;

internal static class LinkGateExtensions
{
    public static IApplicationBuilder UseLinkGate(this IApplicationBuilder app) => app.UseMiddleware<LinkGate>();
}
