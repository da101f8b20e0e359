namespace StPortal.Domain.Trainings;

/// <summary>A calendar year of the timeline.</summary>
/// <param name="Months">Counted full-time months, served, planned and still to be planned; unrounded.</param>
public sealed record TimelineYear(int Year, decimal Months);
