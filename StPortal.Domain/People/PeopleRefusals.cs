namespace StPortal.Domain.People;

public sealed record EmailIsNotAnAddress(string Email) : Refusal;

public sealed record NumberIsNotAPersonalIdentityNumber : Refusal;

/// <summary>Another member of the organisation has the address.</summary>
public sealed record EmailIsTaken(string Email) : Refusal;

public sealed record InvitationIsAccepted : Refusal;

/// <summary>Expired, taken back, replaced by a newer one or never made: a link tells no stranger which.</summary>
public sealed record InvitationHasEnded : Refusal;

/// <summary>The account that opened the invitation is of a directory that is not the organisation's.</summary>
public sealed record AccountIsOfAnotherDirectory(string Organisation) : Refusal;

/// <summary>The account already signs in as somebody else in the organisation.</summary>
public sealed record AccountIsLinkedAlready(string Organisation) : Refusal;

/// <summary>A membership can only become active by an invitation that is accepted, or from being inactive.</summary>
public sealed record MemberIsNotInactive : Refusal;

public sealed record MemberIsInactive : Refusal;

public sealed record RoleEndsBeforeItBegins(DateOnly From, DateOnly To) : Refusal;

/// <summary>No organisation has the account's directory on its list.</summary>
public sealed record DirectoryIsUnknown : Refusal;

/// <summary>The directory is one organisation's, but nobody in it signs in by this account.</summary>
public sealed record AccountIsUnknown : Refusal;

public sealed record MembershipIsInactive(string Organisation) : Refusal;

public sealed record OrganisationIsClosed(string Organisation) : Refusal;
