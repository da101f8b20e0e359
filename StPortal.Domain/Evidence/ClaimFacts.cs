using StPortal.Domain.Curricula;

namespace StPortal.Domain.Evidence;

/// <summary>What the rules ask of a claim.</summary>
public sealed record ClaimFacts(string GoalCode, ActivityCode Activity, ClaimStatus Status);
