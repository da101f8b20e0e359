using StPortal.Infrastructure.Cohorts;

namespace StPortal.App.Features.Cohorts;

/// <summary>The groups that are folded away; a value, so that two views can be compared.</summary>
[Flags]
public enum CohortFolds
{
    None = 0,
    NeedsYou = 1 << CohortGroup.NeedsYou,
    FollowedUp = 1 << CohortGroup.FollowedUp,
    Fine = 1 << CohortGroup.Fine,
}
