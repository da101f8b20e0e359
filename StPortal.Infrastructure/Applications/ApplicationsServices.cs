using Microsoft.Extensions.DependencyInjection;

namespace StPortal.Infrastructure.Applications;

internal static class ApplicationsServices
{
    public static IServiceCollection AddApplications(this IServiceCollection services) => services
        .AddScoped<ApplicationReader>()
        .AddScoped<OriginalProbe>()
        .AddScoped<PreflightQuery>()
        .AddScoped<PacketCompiler>()
        .AddScoped<CompilePacket>();
}
