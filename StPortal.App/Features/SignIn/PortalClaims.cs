using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.Cookies;
using StPortal.Domain.People;

namespace StPortal.App.Features.SignIn;

/// <summary>
/// The cookie says only which membership it is, and how one signed in; name, roles and scope are read anew from the database, so that a
/// role taken away is gone at the next act. No token is kept.
/// </summary>
public static class PortalClaims
{
    public const string Organisation = "org";
    public const string Member = "member";
    public const string Way = "way";
    public const string Directory = "tid";
    public const string ObjectId = "oid";
    public const string Session = "sid";
    public const string SignOutHint = "login_hint";

    public static ClaimsPrincipal Create(SignedIn person)
    {
        (string Type, string? Value)[] claims =
        [
            (Organisation, person.OrganisationId.ToString()),
            (Member, person.MembershipId.ToString()),
            (Way, person.Way.ToString()),
            (Directory, person.Account?.DirectoryId.ToString()),
            (ObjectId, person.Account?.ObjectId.ToString()),
            (Session, person.Session),
            (SignOutHint, person.SignOutHint),
        ];
        return new(new ClaimsIdentity(
            claims.Where(claim => claim.Value is not null).Select(claim => new Claim(claim.Type, claim.Value!)),
            CookieAuthenticationDefaults.AuthenticationScheme));
    }

    public static bool TryRead(ClaimsPrincipal? principal, out Guid organisationId, out Guid membershipId)
    {
        membershipId = default;
        return Guid.TryParse(principal?.FindFirst(Organisation)?.Value, out organisationId)
            && Guid.TryParse(principal?.FindFirst(Member)?.Value, out membershipId);
    }

    /// <summary>Everything; null when nobody is signed in, and when a work account is not told as one whole.</summary>
    public static SignedIn? Read(ClaimsPrincipal? principal)
    {
        if (!TryRead(principal, out var organisationId, out var membershipId)
            || !Enum.TryParse<SignInWay>(principal!.FindFirst(Way)?.Value, out var way))
            return null;
        var account = Guid.TryParse(principal.FindFirst(Directory)?.Value, out var directory)
            && Guid.TryParse(principal.FindFirst(ObjectId)?.Value, out var objectId)
                ? new DirectoryAccount(directory, objectId)
                : null;
        if (way == SignInWay.Entra && account is null)
            return null;
        return new SignedIn(organisationId, membershipId, way)
        {
            Account = account,
            Session = principal.FindFirst(Session)?.Value,
            SignOutHint = principal.FindFirst(SignOutHint)?.Value,
        };
    }
}
