using StPortal.Domain.Certificates;

namespace StPortal.Domain.Applications;

/// <summary>What the preflight asks of a certificate.</summary>
public sealed record CertificateFacts(
    Guid Id,
    CertificateForm Form,
    string Title,
    IReadOnlyList<string> GoalCodes,
    string SignerName,
    string? SecondSignerName,
    DateOnly SignedOn,
    OriginalState Original,
    string? FileName = null)
{
    /// <summary>Signed, and about the goal.</summary>
    public bool Covers(string goalCode) => !string.IsNullOrWhiteSpace(SignerName) && GoalCodes.Contains(goalCode);

    /// <summary>Two names that are not one person's.</summary>
    public bool HasTwoSigners => !string.IsNullOrWhiteSpace(SignerName) && !string.IsNullOrWhiteSpace(SecondSignerName)
        && SwedishText.ForSearch(SignerName) != SwedishText.ForSearch(SecondSignerName);
}
