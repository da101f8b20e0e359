namespace StPortal.Domain.Cohorts;

/// <summary>Everything that the cohort shows of one training on one day, worked out from its facts.</summary>
/// <param name="Day">The Swedish day that the figures hold for.</param>
public sealed record CohortFigures(
    Guid TrainingId,
    CohortSubject Subject,
    CohortSupervisor? Supervisor,
    TrainingStanding Standing,
    RecentAssessments Assessments,
    DateOnly Day);
