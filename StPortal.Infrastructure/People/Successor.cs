namespace StPortal.Infrastructure.People;

/// <summary>An active supervisor who may take over.</summary>
public sealed record Successor(Guid Id, string Name, string? Unit);
