namespace StPortal.Domain.People;

/// <summary>What a personal link opens. A link made for one purpose opens nothing else.</summary>
public enum LinkPurpose
{
    Invitation,
    ExternalAssessment,
}
