namespace StPortal.Domain.Cohorts;

/// <summary>What can call for a director's or supervisor's attention. An indicator supports judgement; it never decides.</summary>
public enum AttentionRule
{
    /// <summary>No principal supervisor is in force today.</summary>
    NoPrincipalSupervisor,

    /// <summary>The principal supervisor's mandate ends soon and nobody follows.</summary>
    SupervisorEnding,

    /// <summary>The computed end lies later than the planned one.</summary>
    EndAfterPlan,

    /// <summary>Goal claims have waited for a supervisor.</summary>
    ClaimsWaiting,

    /// <summary>No assessment has been signed for long.</summary>
    NoRecentAssessment,
}
