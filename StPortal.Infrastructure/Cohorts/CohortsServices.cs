using Microsoft.Extensions.DependencyInjection;

namespace StPortal.Infrastructure.Cohorts;

internal static class CohortsServices
{
    public static IServiceCollection AddCohorts(this IServiceCollection services) => services
        .AddScoped<CohortReader>()
        .AddScoped<CohortQuery>()
        .AddScoped<GoalMapQuery>();
}
