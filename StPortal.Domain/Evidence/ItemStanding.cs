namespace StPortal.Domain.Evidence;

/// <summary>An item of evidence and how many of its links are not yet put forward.</summary>
/// <param name="Links">All goals it is linked to, whatever their status.</param>
/// <param name="NotProposed">Those that only the trainee knows of.</param>
public sealed record ItemStanding(EvidenceKind Kind, Guid Id, string Title, DateOnly From, DateOnly To, int Links, int NotProposed);
