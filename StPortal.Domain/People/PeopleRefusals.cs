namespace StPortal.Domain.People;

public sealed record EmailIsNotAnAddress(string Email) : Refusal;

public sealed record NumberIsNotAPersonalIdentityNumber : Refusal;
