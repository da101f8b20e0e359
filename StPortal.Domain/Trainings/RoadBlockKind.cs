namespace StPortal.Domain.Trainings;

/// <summary>What can stand in the way of the end of the training.</summary>
public enum RoadBlockKind
{
    NoPrincipalSupervisor,

    /// <summary>A hole between placements.</summary>
    Gap,

    /// <summary>Nothing is planned after the last placement.</summary>
    NothingPlanned,

    /// <summary>Prescribed courses that are neither taken nor booked.</summary>
    CoursesMissing,

    /// <summary>Goals that prescribe service and have no evidence at all.</summary>
    GoalsNotStarted,
}
