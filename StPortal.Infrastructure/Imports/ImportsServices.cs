using Microsoft.Extensions.DependencyInjection;

namespace StPortal.Infrastructure.Imports;

internal static class ImportsServices
{
    public static IServiceCollection AddImports(this IServiceCollection services) =>
        services.AddScoped<ImportCohort>();
}
