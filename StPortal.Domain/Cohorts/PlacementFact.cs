using StPortal.Domain.Trainings;

namespace StPortal.Domain.Cohorts;

/// <summary>Where, when and how much.</summary>
public sealed record PlacementFact(string Place, ServicePeriod Period)
{
    /// <summary>Which placement it is, for those who go on to it.</summary>
    public Guid? Id { get; init; }
}
