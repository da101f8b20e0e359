namespace StPortal.Domain.Applications;

/// <summary>The headings that the lines of a preflight stand under, in the order they are shown.</summary>
public enum PreflightGroup
{
    Goals,
    Service,
    Competence,
    Originals,
    Sending,
}
