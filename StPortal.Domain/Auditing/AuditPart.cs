namespace StPortal.Domain.Auditing;

/// <summary>What somebody looked at or took out; stands where a change has the names of its fields.</summary>
public enum AuditPart
{
    Overview,
    Period,
    Timeline,
    Goals,
    Evidence,
    Attachment,
    Assessment,
    Assessments,
    Application,
    Packet,
    Cohort,
    GoalMap,
    Search,
    PeopleToAssess,
    SupervisedPeriods,
    PersonalNumber,
    Log,
    Profile,
}
