namespace StPortal.Domain.Trainings;

/// <summary>A stretch of the road. Lengths are counted full-time months, not calendar.</summary>
/// <param name="Place">Null for a gap.</param>
/// <param name="Start">Where it begins, in months from the road's beginning.</param>
/// <param name="Done">How much of <paramref name="Months"/> is served.</param>
public sealed record RoadSegment(
    RoadSegmentKind Kind, string? Place, DateOnly From, DateOnly To, decimal Percent, decimal Start, decimal Months, decimal Done)
{
    public Guid? PlacementId { get; init; }
}
