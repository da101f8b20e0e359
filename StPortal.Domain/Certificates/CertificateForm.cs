namespace StPortal.Domain.Certificates;

/// <summary>
/// Kinds of certificate on the authority's forms. The number of the form (bilaga) differs between the regulations: see
/// <see cref="CertificateForms"/>.
/// </summary>
public enum CertificateForm
{
    Auscultation,
    ClinicalService,
    Course,
    DevelopmentWork,
    WrittenWork,

    /// <summary>STa3 Medicinsk vetenskap, HSLF-FS 2021:8 bilaga 12.</summary>
    MedicalScience,

    /// <summary>Fullgjord ST, HSLF-FS 2021:8 bilaga 6. Under SOSFS 2015:8 the service list is part of the application itself.</summary>
    CompletedService,

    /// <summary>Uppnådd specialistkompetens, 2015:8 bilaga 2, 2021:8 bilaga 7.</summary>
    AchievedCompetence,

    /// <summary>The authority's decision on approved basic training, whose date the application asks for (2021:8 bilaga 5).</summary>
    BasicTrainingDecision,
}
