using Microsoft.Extensions.DependencyInjection;

namespace StPortal.Infrastructure.Cohorts;

public static class CohortsServices
{
    /// <summary>For the serving program alone: operator verbs mend what they change themselves.</summary>
    public static IServiceCollection AddCohortUpkeep(this IServiceCollection services) =>
        services.AddHostedService(provider => provider.GetRequiredService<CohortUpkeep>());

    internal static IServiceCollection AddCohorts(this IServiceCollection services) => services
        .AddSingleton<CohortRebuilder>()
        .AddSingleton<CohortUpkeep>()
        .AddScoped<CohortQuery>()
        .AddScoped<CohortSummaryQuery>()
        .AddScoped<CohortExportQuery>()
        .AddScoped<SavedViewsQuery>()
        .AddScoped<CohortCountsQuery>()
        .AddScoped<SaveCohortView>()
        .AddScoped<RenameCohortView>()
        .AddScoped<RemoveCohortView>()
        .AddScoped<AcknowledgeAttention>()
        .AddScoped<UndoAcknowledgement>()
        .AddScoped<GoalMapQuery>();
}
