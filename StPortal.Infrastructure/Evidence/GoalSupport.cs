using StPortal.Domain;

namespace StPortal.Infrastructure.Evidence;

/// <summary>A signed assessment that names the goal: support that needs no certificate.</summary>
public sealed record GoalSupport(Guid AssessmentId, LocalText Form, string? SignedBy, DateTime SignedAtUtc);
