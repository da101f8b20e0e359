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

    /// <summary>Whether it certifies named goals; otherwise it concerns the training as a whole.</summary>
    public static bool ConcernsGoals(CertificateForm form) =>
        form is not (CertificateForm.CompletedService or CertificateForm.AchievedCompetence or CertificateForm.BasicTrainingDecision);

    /// <summary>Whether a training under the regulation can have one. The decision on basic training is no numbered form of the application.</summary>
    public static bool IsIn(CertificateForm form, RegulationCode regulation) =>
        NumberOf(form, regulation) is not null
        || (form == CertificateForm.BasicTrainingDecision && Regulation.Of(regulation).HasBasicTraining);

    /// <summary>The forms of a regulation, in the order of their numbers.</summary>
    public static IReadOnlyList<CertificateForm> Of(RegulationCode regulation) =>
    [
        .. Enum.GetValues<CertificateForm>()
            .Where(form => IsIn(form, regulation))
            .OrderBy(form => NumberOf(form, regulation) is { } number
                ? int.Parse(number, System.Globalization.CultureInfo.InvariantCulture)
                : int.MaxValue),
    ];

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
