using StPortal.Domain.Trainings;

namespace StPortal.Infrastructure.Cohorts;

/// <summary>How many of the reach stand in a status, with or without a passed limit.</summary>
/// <param name="Oldest">The earliest day that one of the rows holds for.</param>
internal sealed record CohortTally(TrainingStatus Status, bool NeedsFollowUp, int Count, DateOnly Oldest);
