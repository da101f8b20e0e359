using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using StPortal.Infrastructure.People;

namespace StPortal.App.Features.SignIn;

/// <summary>
/// Rejects a cookie whose membership is no longer valid. A circuit has a clock of its own (<see cref="MembershipRevalidation"/>):
/// both read the same query, for rejecting the one does not end the other.
/// </summary>
public sealed class PortalCookieEvents(MembershipStillValidQuery stillValid) : CookieAuthenticationEvents
{
    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        if (PortalClaims.Read(context.Principal) is { } person
            && await stillValid.HandleAsync(person.OrganisationId, person.MembershipId, person.Account, context.HttpContext.RequestAborted))
            return;
        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
    }
}
