using StPortal.Domain.Curricula;

namespace StPortal.Infrastructure.Evidence;

/// <summary>All of one's own evidence, latest first, and the goals it can support.</summary>
public sealed record EvidenceList(IReadOnlyList<EvidenceRow> Rows, IReadOnlyList<Goal> Goals);
