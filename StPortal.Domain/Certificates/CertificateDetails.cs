namespace StPortal.Domain.Certificates;

/// <summary>What stands on a certificate. <paramref name="GoalCodes"/> is empty for those that concern the training as a whole.</summary>
public sealed record CertificateDetails(
    CertificateForm Form,
    string Title,
    IReadOnlyList<string> GoalCodes,
    string SignerName,
    string? SecondSignerName,
    DateOnly SignedOn,
    Guid? AttachmentId);
