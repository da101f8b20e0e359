using Microsoft.Extensions.DependencyInjection;

namespace StPortal.Infrastructure.People;

internal static class PeopleServices
{
    public static IServiceCollection AddPeople(this IServiceCollection services) => services
        .AddScoped<CurrentUser>()
        .AddScoped<ActorSource>()
        .AddScoped<OwnPersonalNumberQuery>()
        .AddScoped<ShowOwnPersonalNumber>()
        .AddScoped<SetOwnPersonalNumber>()
        .AddScoped<RemoveOwnPersonalNumber>()
        .AddScoped<SearchPeopleQuery>()
        .AddScoped<DemoPersonasQuery>()
        .AddSingleton<IdentityVault>()
        .AddScoped<MembershipStillValidQuery>();
}
