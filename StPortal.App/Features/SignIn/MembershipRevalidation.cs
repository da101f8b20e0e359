using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using StPortal.Infrastructure.People;

namespace StPortal.App.Features.SignIn;

/// <summary>Asks twice a minute whether the membership behind a living circuit is still valid, and signs the circuit out when not.</summary>
public sealed class MembershipRevalidation(ILoggerFactory loggers, IServiceScopeFactory scopes)
    : RevalidatingServerAuthenticationStateProvider(loggers)
{
    /// <summary>Whoever is deactivated is out of every open tab within a minute. One question by key costs well under a millisecond.</summary>
    protected override TimeSpan RevalidationInterval => TimeSpan.FromSeconds(30);

    protected override async Task<bool> ValidateAuthenticationStateAsync(AuthenticationState authenticationState, CancellationToken cancellationToken)
    {
        if (PortalClaims.Read(authenticationState.User) is not { } person)
            return false;
        await using var scope = scopes.CreateAsyncScope();
        var stillValid = scope.ServiceProvider.GetRequiredService<MembershipStillValidQuery>();
        return await stillValid.HandleAsync(person.OrganisationId, person.MembershipId, person.Account, cancellationToken);
    }
}
