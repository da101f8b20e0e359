namespace StPortal.Domain.Trainings;

/// <summary>Days ahead without a placement, before the time required is full.</summary>
/// <param name="EndWithout">The computed end if nothing is served in the gap; null when the gap is after all that is planned.</param>
public sealed record RoadGap(DateOnly From, DateOnly To, decimal Months, DateOnly? EndWithout);
