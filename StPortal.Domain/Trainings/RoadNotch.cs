namespace StPortal.Domain.Trainings;

/// <summary>An absence: no length of the road, only where it falls and how many months it took.</summary>
public sealed record RoadNotch(decimal At, decimal Months);
