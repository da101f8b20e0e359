namespace StPortal.Domain.Applications;

/// <summary>Which place mends a line.</summary>
public enum PreflightTarget
{
    None,

    /// <summary>The goal in the matrix.</summary>
    Goal,

    /// <summary>Registering a new certificate, with form and goal already chosen.</summary>
    NewCertificate,

    /// <summary>A registered certificate, to give it its original.</summary>
    Certificate,

    /// <summary>Placements and time.</summary>
    Training,

    PersonalNumber,
}
