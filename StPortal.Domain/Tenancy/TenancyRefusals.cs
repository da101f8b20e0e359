namespace StPortal.Domain.Tenancy;

public sealed record SlugIsMalformed(string Slug) : Refusal;

public sealed record SlugIsTaken(string Slug) : Refusal;

/// <summary>Somebody runs the service already: further organisations are made by that person, not by an operator verb.</summary>
public sealed record SystemAdministratorExists(string Organisation) : Refusal;
