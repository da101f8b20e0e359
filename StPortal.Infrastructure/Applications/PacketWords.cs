using StPortal.Domain.Certificates;
using StPortal.Domain.Curricula;
using StPortal.Infrastructure.Documents;

namespace StPortal.Infrastructure.Applications;

/// <summary>The words of the packet. Always Swedish, whatever the reader's language: it goes to a Swedish authority.</summary>
internal static class PacketWords
{
    public static string Of(CertificateForm form) => form switch
    {
        CertificateForm.Auscultation => "Auskultation",
        CertificateForm.ClinicalService => "Klinisk tjänstgöring under handledning",
        CertificateForm.Course => "Kurs",
        CertificateForm.DevelopmentWork => "Kvalitets- och utvecklingsarbete",
        CertificateForm.WrittenWork => "Självständigt skriftligt arbete",
        CertificateForm.MedicalScience => "Medicinsk vetenskap (STa3)",
        CertificateForm.CompletedService => "Fullgjord specialiseringstjänstgöring",
        CertificateForm.AchievedCompetence => "Uppnådd specialistkompetens",
        CertificateForm.BasicTrainingDecision => "Beslut om godkänd bastjänstgöring",
        _ => throw new ArgumentOutOfRangeException(nameof(form), form, null),
    };

    public static string Of(PrescribedActivity activity) => string.Join(
        " eller ", activity.Alternatives.Select((code, i) => i == 0 ? Of(code) : Of(code).ToLowerInvariant()));

    public static string Of(UnreadableReason reason) => reason switch
    {
        UnreadableReason.Encrypted => "filen är krypterad eller lösenordsskyddad",
        UnreadableReason.NotConvertible => "filtypen kan inte läggas in, en PDF behövs",
        UnreadableReason.Missing => "filen finns inte kvar i lagringen",
        _ => "filen är skadad och går inte att läsa",
    };

    /// <summary>All clinical service that a goal prescribes is under supervision, so the short word does in a table.</summary>
    private static string Of(ActivityCode code) => code == ActivityCode.ClinicalService
        ? "Klinisk tjänstgöring"
        : CertificateForms.For(code) is { } form ? Of(form) : throw new ArgumentOutOfRangeException(nameof(code), code, null);
}
