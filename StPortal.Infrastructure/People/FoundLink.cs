namespace StPortal.Infrastructure.People;

/// <summary>What an open link leads to.</summary>
public sealed record FoundLink(Guid OrganisationId, Guid SubjectId, DateTime ExpiresAtUtc);
