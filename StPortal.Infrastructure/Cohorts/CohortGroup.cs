namespace StPortal.Infrastructure.Cohorts;

/// <summary>How a training stands to the one who looks, in the order that the groups are shown.</summary>
public enum CohortGroup
{
    /// <summary>A limit is passed.</summary>
    NeedsYou,

    /// <summary>A limit is passed, and the one who looks has acknowledged it.</summary>
    FollowedUp,

    /// <summary>Every limit is kept, or the training is not under way.</summary>
    Fine,
}
