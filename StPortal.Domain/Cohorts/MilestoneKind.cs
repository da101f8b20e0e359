namespace StPortal.Domain.Cohorts;

public enum MilestoneKind
{
    Placement,
    SupervisorEnds,
    PlannedEnd,
}
