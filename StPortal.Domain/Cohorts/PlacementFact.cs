using StPortal.Domain.Trainings;

namespace StPortal.Domain.Cohorts;

/// <summary>Where, when and how much.</summary>
public sealed record PlacementFact(string Place, ServicePeriod Period);
