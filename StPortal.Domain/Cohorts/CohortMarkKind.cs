namespace StPortal.Domain.Cohorts;

/// <summary>What was changed, and so which trainings a mark speaks of.</summary>
public enum CohortMarkKind
{
    /// <summary>One training.</summary>
    Training,

    /// <summary>A member: own trainings, and those supervised.</summary>
    Member,

    /// <summary>A unit: the trainings that belong to it.</summary>
    Unit,

    /// <summary>So much that every training of the organisation is worked out anew.</summary>
    Organisation,
}
