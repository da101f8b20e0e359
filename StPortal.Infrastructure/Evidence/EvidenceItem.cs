using StPortal.Domain.Curricula;
using StPortal.Domain.Evidence;

namespace StPortal.Infrastructure.Evidence;

/// <summary>A placement, course or activity, seen alike: what a claim rests on.</summary>
public sealed record EvidenceItem(
    EvidenceKind Kind, Guid Id, Guid Version, string Title, DateOnly From, DateOnly To, ActivityCode Activity)
{
    public ActivityKind? ActivityKind { get; init; }

    public decimal? Days { get; init; }

    public decimal? Percent { get; init; }

    /// <summary>Organiser of a course or place of an activity.</summary>
    public string? Place { get; init; }

    public string? LeaderName { get; init; }

    public string? Description { get; init; }
}
