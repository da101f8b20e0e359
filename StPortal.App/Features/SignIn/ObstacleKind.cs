namespace StPortal.App.Features.SignIn;

/// <summary>Why a sign-in came to nothing; each has its title, its text and what to do. The first are named as their refusals.</summary>
public enum ObstacleKind
{
    /// <summary>Anything that has no words of its own.</summary>
    Failed,
    DirectoryIsUnknown,
    AccountIsUnknown,
    MembershipIsInactive,
    OrganisationIsClosed,
    InvitationHasEnded,
    InvitationIsAccepted,
    AccountIsOfAnotherDirectory,
    AccountIsLinkedAlready,

    /// <summary>The person turned back at the identity provider.</summary>
    Cancelled,

    /// <summary>The organisation's IT has not let the app in.</summary>
    ConsentIsMissing,

    /// <summary>The attempt was too old, begun in another browser, or already used.</summary>
    TimeRanOut,

    /// <summary>The identity provider does not answer.</summary>
    Unreachable,
}
