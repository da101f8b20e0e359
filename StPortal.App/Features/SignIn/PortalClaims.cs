using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace StPortal.App.Features.SignIn;

/// <summary>
/// The cookie says only which membership it is; name, roles and scope are read anew from the database, so that a role taken away
/// is gone at the next act.
/// </summary>
public static class PortalClaims
{
    public const string Organisation = "org";
    public const string Member = "member";

    public static ClaimsPrincipal Create(Guid organisationId, Guid membershipId) => new(new ClaimsIdentity(
        [new Claim(Organisation, organisationId.ToString()), new Claim(Member, membershipId.ToString())],
        CookieAuthenticationDefaults.AuthenticationScheme));

    public static bool TryRead(ClaimsPrincipal? principal, out Guid organisationId, out Guid membershipId)
    {
        membershipId = default;
        return Guid.TryParse(principal?.FindFirst(Organisation)?.Value, out organisationId)
            && Guid.TryParse(principal?.FindFirst(Member)?.Value, out membershipId);
    }
}
