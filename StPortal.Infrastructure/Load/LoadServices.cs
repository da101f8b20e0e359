using Microsoft.Extensions.DependencyInjection;

namespace StPortal.Infrastructure.Load;

internal static class LoadServices
{
    public static IServiceCollection AddLoad(this IServiceCollection services) => services.AddScoped<LoadSeeder>();
}
