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

/// <summary>Somebody has to be left who can administer the organisation.</summary>
public sealed record LastAdministratorStays : Refusal;

public sealed record RoleIsHeldAlready : Refusal;

/// <summary>The unit is none of the organisation's, or lies outside what the actor administers.</summary>
public sealed record UnitIsUnknown : Refusal;

/// <summary>One does not close the door behind oneself: another administrator does it.</summary>
public sealed record NobodyDeactivatesThemselves : Refusal;

/// <summary>Tasks move to somebody active who is neither the leaver nor the trainee whom they are about.</summary>
public sealed record SuccessorCannotTakeOver(string Name) : Refusal;

/// <summary>It has been used, or something refers to it: it is deactivated instead.</summary>
public sealed record MembershipIsInUse : Refusal;

/// <summary>None of the lines could be read as a person.</summary>
public sealed record ListHoldsNobody : Refusal;

public sealed record ListIsTooLong(int Lines, int Limit) : Refusal;

public sealed record ListFileIsTooLarge(int Megabytes) : Refusal;

public sealed record UnitIsNotFound(string Unit) : Refusal;

/// <summary>The directory is not on the organisation's list, which only the provider changes.</summary>
public sealed record DirectoryIsNotTheOrganisations : Refusal;

public sealed record TextIsNotAnId(string Text) : Refusal;

/// <summary>Another member signs in by the account.</summary>
public sealed record AccountIsAnotherMembers(string Name) : Refusal;

public sealed record RoleEndsBeforeItBegins(DateOnly From, DateOnly To) : Refusal;

/// <summary>No organisation has the account's directory on its list.</summary>
public sealed record DirectoryIsUnknown : Refusal;

/// <summary>The directory is one organisation's, but nobody in it signs in by this account.</summary>
public sealed record AccountIsUnknown : Refusal;

public sealed record MembershipIsInactive(string Organisation) : Refusal;

public sealed record OrganisationIsClosed(string Organisation) : Refusal;
