using Microsoft.Extensions.DependencyInjection;

namespace StPortal.Infrastructure.Supervision;

internal static class SupervisionServices
{
    public static IServiceCollection AddSupervision(this IServiceCollection services) => services.AddScoped<WorkItemsQuery>();
}
