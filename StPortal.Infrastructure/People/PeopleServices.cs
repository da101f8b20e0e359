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
        .AddScoped<DirectorySignInQuery>()
        .AddScoped<InvitationQuery>()
        .AddScoped<AcceptInvitation>()
        .AddScoped<MembersQuery>()
        .AddScoped<MemberQuery>()
        .AddScoped<InviteMember>()
        .AddScoped<ResendInvitation>()
        .AddScoped<RevokeInvitation>()
        .AddScoped<RemoveInvited>()
        .AddScoped<ChangeMember>()
        .AddScoped<GrantRole>()
        .AddScoped<EndRole>()
        .AddScoped<LeaverTasksQuery>()
        .AddScoped<DeactivateMember>()
        .AddScoped<ReactivateMember>()
        .AddScoped<LinkDirectoryAccount>()
        .AddScoped<InvitationListQuery>()
        .AddScoped<InviteMembers>()
        .AddScoped<UndoInvitations>()
        .AddSingleton<InvitationSender>()
        .AddSingleton<LinkTokens>()
        .AddSingleton<IdentityVault>()
        .AddScoped<MembershipStillValidQuery>();
}
