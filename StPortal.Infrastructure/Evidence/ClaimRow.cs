using StPortal.Domain.Curricula;
using StPortal.Domain.Evidence;

namespace StPortal.Infrastructure.Evidence;

/// <summary>A link from an item to a goal, with who holds it and the last decision.</summary>
/// <param name="WaitsFor">The supervisor who is asked, while it is proposed.</param>
public sealed record ClaimRow(
    Guid Id, Guid Version, string GoalCode, EvidenceKind ItemKind, Guid ItemId, ActivityCode Activity, ClaimStatus Status,
    string? WaitsFor, string? Comment, string? DecidedBy, DateTime? DecidedAtUtc, string? Reason)
{
    /// <summary>When it was last put forward.</summary>
    public DateTime? ProposedAtUtc { get; init; }
}
