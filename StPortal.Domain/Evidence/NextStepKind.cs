namespace StPortal.Domain.Evidence;

public enum NextStepKind
{
    /// <summary>An item is linked to goals and finished, and nobody has been asked to attest it.</summary>
    ProposeItem,

    /// <summary>An item is linked to no goal.</summary>
    LinkItem,

    /// <summary>A goal prescribes a course that is neither taken nor booked.</summary>
    BookCourse,

    /// <summary>Time ahead is not planned.</summary>
    PlanTime,

    /// <summary>A goal has no evidence yet.</summary>
    StartGoal,
}
