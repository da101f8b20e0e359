using StPortal.Domain.People;

namespace StPortal.App.Features.SignIn;

/// <summary>Which membership somebody is signed in as, and how.</summary>
public sealed record SignedIn(Guid OrganisationId, Guid MembershipId, SignInWay Way)
{
    /// <summary>The directory account, where that was the way: its link is held against the database as long as the session lives.</summary>
    public DirectoryAccount? Account { get; init; }

    /// <summary>The identity provider's own session (<c>sid</c>), by which it asks for this one to end.</summary>
    public string? Session { get; init; }

    /// <summary>What tells the identity provider which of several accounts to sign out (<c>login_hint</c>); opaque.</summary>
    public string? SignOutHint { get; init; }
}
