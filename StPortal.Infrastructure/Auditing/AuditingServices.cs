using Microsoft.Extensions.DependencyInjection;

namespace StPortal.Infrastructure.Auditing;

public static class AuditingServices
{
    /// <summary>For the serving program alone: operator verbs link what they write before they end.</summary>
    public static IServiceCollection AddAuditUpkeep(this IServiceCollection services) =>
        services.AddHostedService(provider => provider.GetRequiredService<AuditUpkeep>());

    internal static IServiceCollection AddAuditing(this IServiceCollection services) => services
        .AddSingleton<AuditKeys>()
        .AddSingleton<AuditAnchors>()
        .AddSingleton<AuditedOrganisations>()
        .AddSingleton<AuditChainer>()
        .AddSingleton<AuditUpkeep>()
        .AddSingleton<AuditVerifier>()
        .AddSingleton<ListedToday>()
        .AddScoped<RequestOrigin>()
        .AddScoped<ViewLog>()
        .AddScoped<RecordSignIn>()
        .AddScoped<RecordSignOut>()
        .AddScoped<AuditLogQuery>()
        .AddScoped<AuditLogExportQuery>()
        .AddScoped<InsightQuery>();
}
