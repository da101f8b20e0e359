using Microsoft.Extensions.DependencyInjection;

namespace StPortal.Infrastructure.Demo;

internal static class DemoServices
{
    public static IServiceCollection AddDemo(this IServiceCollection services) => services.AddScoped<DemoSeeder>();
}
