using StPortal.Domain.Curricula;

namespace StPortal.Domain.Certificates;

/// <summary>Which numbered form (bilaga) a certificate is written on. Source: Socialstyrelsen's forms to SOSFS 2015:8 and HSLF-FS 2021:8.</summary>
public static class CertificateForms
{
    /// <summary>The form's number, or null where the regulation has no such form.</summary>
    public static string? NumberOf(CertificateForm form, RegulationCode regulation) => regulation switch
    {
        RegulationCode.Hslffs20218 => form switch
        {
            CertificateForm.Auscultation => "8",
            CertificateForm.ClinicalService => "9",
            CertificateForm.Course => "10",
            CertificateForm.DevelopmentWork => "11",
            CertificateForm.MedicalScience => "12",
            CertificateForm.CompletedService => "6",
            CertificateForm.AchievedCompetence => "7",
            _ => null,
        },
        RegulationCode.Sosfs20158 => form switch
        {
            CertificateForm.Auscultation => "3",
            CertificateForm.ClinicalService => "4",
            CertificateForm.Course => "5",
            CertificateForm.DevelopmentWork => "6",
            CertificateForm.WrittenWork => "7",
            CertificateForm.AchievedCompetence => "2",
            _ => null,
        },
        _ => null,
    };

    /// <summary>The certificate that a prescribed activity needs; null for activities that are advice only and need none.</summary>
    public static CertificateForm? For(ActivityCode activity) => activity switch
    {
        ActivityCode.Auscultation => CertificateForm.Auscultation,
        ActivityCode.ClinicalService => CertificateForm.ClinicalService,
        ActivityCode.Course => CertificateForm.Course,
        ActivityCode.DevelopmentWork => CertificateForm.DevelopmentWork,
        ActivityCode.WrittenWork => CertificateForm.WrittenWork,
        _ => null,
    };
}
