using Microsoft.Extensions.DependencyInjection;

namespace StPortal.Infrastructure.Tenancy;

internal static class TenancyServices
{
    public static IServiceCollection AddTenancy(this IServiceCollection services) => services
        .AddSingleton<ActiveOrganisations>()
        .AddScoped<BootstrapOrganisation>()
        .AddScoped<OrganisationBySlugQuery>();
}
