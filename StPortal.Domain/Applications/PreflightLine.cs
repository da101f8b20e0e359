using StPortal.Domain.Certificates;
using StPortal.Domain.Curricula;

namespace StPortal.Domain.Applications;

/// <summary>One line of the list: what, how it stands, the figures or names that say why, and the place that mends it.</summary>
public sealed record PreflightLine(PreflightKind Kind, PreflightStatus Status, PreflightTarget Target)
{
    public string? GoalCode { get; init; }

    /// <summary>The prescribed activity; null where no activity is fixed.</summary>
    public PrescribedActivity? Activity { get; init; }

    public CertificateForm? Form { get; init; }

    public Guid? CertificateId { get; init; }

    /// <summary>Title of the certificate, name of the file, or the catalogue's remark.</summary>
    public string? Subject { get; init; }

    /// <summary>Who signed.</summary>
    public string? Signer { get; init; }

    public decimal? Have { get; init; }

    public decimal? Need { get; init; }

    /// <summary>What is enough with a doctoral degree; null where that is unknown.</summary>
    public decimal? NeedWithDegree { get; init; }

    public DateOnly? Date { get; init; }

    public OriginalState? Original { get; init; }

    public PreflightGroup Group => Kind switch
    {
        PreflightKind.GoalAttested or PreflightKind.GoalCertified or PreflightKind.GoalUncertain => PreflightGroup.Goals,
        PreflightKind.ServiceMonths or PreflightKind.ServiceList or PreflightKind.CompletedService => PreflightGroup.Service,
        PreflightKind.BasicTraining or PreflightKind.AchievedCompetence or PreflightKind.TwoSigners => PreflightGroup.Competence,
        PreflightKind.Original or PreflightKind.EvidenceAge => PreflightGroup.Originals,
        PreflightKind.PersonalNumber or PreflightKind.Fee => PreflightGroup.Sending,
        _ => throw new ArgumentOutOfRangeException(nameof(Kind), Kind, null),
    };
}
