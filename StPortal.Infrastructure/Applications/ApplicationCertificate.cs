using StPortal.Domain.Applications;
using StPortal.Domain.Certificates;
using StPortal.Domain.Evidence;

namespace StPortal.Infrastructure.Applications;

/// <summary>A certificate with the file of its signed original, if one is attached.</summary>
public sealed record ApplicationCertificate(
    Guid Id,
    CertificateForm Form,
    string Title,
    IReadOnlyList<string> GoalCodes,
    string SignerName,
    string? SecondSignerName,
    DateOnly SignedOn,
    string? FileName,
    AttachmentType? Type,
    string? StorageKey)
{
    public string Signers => SecondSignerName is null ? SignerName : $"{SignerName}, {SecondSignerName}";

    public CertificateFacts Facts(OriginalState original) =>
        new(Id, Form, Title, GoalCodes, SignerName, SecondSignerName, SignedOn, original, FileName);
}
