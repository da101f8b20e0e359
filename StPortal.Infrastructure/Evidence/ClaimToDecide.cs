using StPortal.Domain.Curricula;

namespace StPortal.Infrastructure.Evidence;

/// <summary>What a supervisor decides on: the item as it stands, with all its links and files.</summary>
/// <param name="Goals">The goals that the links name.</param>
public sealed record ClaimToDecide(Guid TrainingId, string TraineeName, EvidenceRow Row, IReadOnlyList<Goal> Goals);
