namespace StPortal.Domain.Applications;

public enum PreflightStatus
{
    Done,

    /// <summary>The application would be sent back for this.</summary>
    Missing,

    /// <summary>Only a person can tell: an uncertain point of the catalogue, an old certificate, the fee of the day.</summary>
    Check,
}
