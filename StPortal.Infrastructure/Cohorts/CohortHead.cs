using StPortal.Domain.Cohorts;

namespace StPortal.Infrastructure.Cohorts;

/// <summary>Whose training and where, before the facts are gathered.</summary>
internal sealed record CohortHead(
    Guid TrainingId,
    Guid TraineeId,
    string GivenName,
    string FamilyName,
    string SortName,
    CohortUnit Unit,
    TrainingFacts Facts);
