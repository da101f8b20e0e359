namespace StPortal.Domain.Cohorts;

/// <summary>The limits of the attention rules. A limit that is reached is passed.</summary>
/// <param name="DaysWithoutAssessment">Days in service since the last signed assessment.</param>
/// <param name="MonthsAfterPlan">Whole months that the computed end may lie after the planned one.</param>
/// <param name="SupervisorNoticeDays">Days before the last day of a supervisor's mandate.</param>
/// <param name="DaysClaimWaits">Days since a goal claim was put forward.</param>
public sealed record AttentionThresholds(
    int DaysWithoutAssessment = 90, int MonthsAfterPlan = 3, int SupervisorNoticeDays = 30, int DaysClaimWaits = 21)
{
    public static AttentionThresholds Default { get; } = new();
}
