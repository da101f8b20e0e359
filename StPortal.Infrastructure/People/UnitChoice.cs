namespace StPortal.Infrastructure.People;

/// <summary>A unit to choose; with the unit it lies under, since clinics of several hospitals often have the same name.</summary>
public sealed record UnitChoice(Guid Id, string Name);
