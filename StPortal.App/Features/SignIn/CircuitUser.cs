using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;
using StPortal.Infrastructure.People;

namespace StPortal.App.Features.SignIn;

/// <summary>Tells the circuit's scope who acts, before the first component is drawn. A circuit never changes person or organisation.</summary>
public sealed class CircuitUser(AuthenticationStateProvider authentication, CurrentUser user) : CircuitHandler
{
    public override async Task OnCircuitOpenedAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        var state = await authentication.GetAuthenticationStateAsync();
        if (PortalClaims.TryRead(state.User, out var organisationId, out var membershipId))
            user.SignIn(organisationId, membershipId);
    }
}
