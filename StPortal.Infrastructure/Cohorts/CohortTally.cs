using StPortal.Domain.Trainings;

namespace StPortal.Infrastructure.Cohorts;

/// <summary>How many of the reach stand in a status, with or without a passed limit, and with or without the asker's acknowledgement.</summary>
internal sealed record CohortTally(TrainingStatus Status, bool NeedsFollowUp, bool IsAcknowledged, int Count);
