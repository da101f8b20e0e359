namespace StPortal.Domain.Certificates;

/// <summary>A signed certificate (intyg) that belongs to a training: its form, the goals it covers, its signers, its scanned original.</summary>
public sealed class Certificate : TenantEntity
{
    private Certificate()
    {
    }

    private Certificate(Guid organisationId, Guid id, Guid trainingId)
        : base(organisationId, id) => TrainingId = trainingId;

    public Guid TrainingId { get; private set; }

    public CertificateForm Form { get; private set; }

    /// <summary>What it is about: the place and period, the course, the subject.</summary>
    public string Title { get; private set; } = "";

    public IReadOnlyList<string> GoalCodes { get; private set; } = [];

    public string SignerName { get; private set; } = "";

    public string? SecondSignerName { get; private set; }

    public DateOnly SignedOn { get; private set; }

    /// <summary>The signed original as a file.</summary>
    public Guid? AttachmentId { get; private set; }

    public static Result<Certificate> Register(Guid organisationId, Guid trainingId, CertificateDetails details, DateOnly today, Guid? id = null)
    {
        if (Check(details, today) is { } refusal)
            return refusal;
        return new Certificate(organisationId, id ?? SequentialId.Next(), trainingId)
        {
            Form = details.Form,
            Title = details.Title.Trim(),
            GoalCodes = [.. details.GoalCodes.Distinct(StringComparer.Ordinal)],
            SignerName = details.SignerName.Trim(),
            SecondSignerName = Guard.Clean(details.SecondSignerName),
            SignedOn = details.SignedOn,
            AttachmentId = details.AttachmentId,
        };
    }

    /// <summary>The scan of the signed original, or a better one in its place.</summary>
    public void AttachOriginal(Guid attachmentId) => AttachmentId = attachmentId;

    private static Refusal? Check(CertificateDetails details, DateOnly today)
    {
        var refusal = Guard.Required(nameof(Title), details.Title)
            ?? Guard.Required(nameof(SignerName), details.SignerName)
            ?? Guard.Optional(nameof(SecondSignerName), details.SecondSignerName, Guard.NameLength);
        if (refusal is not null)
            return refusal;
        if (CertificateForms.ConcernsGoals(details.Form) && details.GoalCodes.Count == 0)
            return new CertificateNeedsGoals();
        var second = Guard.Clean(details.SecondSignerName);
        if (details.Form == CertificateForm.AchievedCompetence
            && (second is null || SwedishText.ForSearch(second) == SwedishText.ForSearch(details.SignerName)))
            return new CertificateNeedsTwoSigners();
        return details.SignedOn > today ? new SignedInTheFuture(details.SignedOn) : null;
    }
}
