namespace StPortal.Domain.Trainings;

/// <summary>Where on the road a year begins.</summary>
public sealed record RoadYear(int Year, decimal At);
