namespace StPortal.Domain.Applications;

/// <summary>What one line of the preflight is about. Screens look the words up by kind and status.</summary>
public enum PreflightKind
{
    /// <summary>A prescribed activity of a goal has an attested claim.</summary>
    GoalAttested,

    /// <summary>A prescribed activity of a goal has a certificate of the right form that covers the goal.</summary>
    GoalCertified,

    /// <summary>What the goal prescribes is unknown or doubtful in the catalogue and has to be read in the printed regulation.</summary>
    GoalUncertain,

    /// <summary>Full-time months of service.</summary>
    ServiceMonths,

    /// <summary>The service list has its periods (2015:8: part of the application itself).</summary>
    ServiceList,

    /// <summary>Certificate of completed training (2021:8 bilaga 6).</summary>
    CompletedService,

    /// <summary>The authority's decision on approved basic training (2021:8).</summary>
    BasicTraining,

    /// <summary>Certificate of achieved competence (2015:8 bilaga 2, 2021:8 bilaga 7).</summary>
    AchievedCompetence,

    /// <summary>That certificate is signed by two different persons.</summary>
    TwoSigners,

    /// <summary>A certificate's signed original is there as a file that can go into the packet.</summary>
    Original,

    /// <summary>How old the oldest certificate is. No limit is found in the regulations, so this is never more than a thing to check.</summary>
    EvidenceAge,

    PersonalNumber,

    Fee,
}
