namespace StPortal.Infrastructure.Cohorts;

/// <summary>The actor's whole active cohort, whatever is filtered: all, those who need the actor, and those followed up already.</summary>
public sealed record CohortTotals(int Trainees, int Need, int FollowedUp = 0);
