using StPortal.Domain.Applications;
using StPortal.Domain.Curricula;
using StPortal.Domain.Evidence;
using StPortal.Domain.Trainings;

namespace StPortal.Infrastructure.Applications;

/// <summary>Everything an application is made from, as it stands today.</summary>
public sealed record ApplicationRecord(
    ApplicationHead Head,
    IReadOnlyList<ServiceRow> Services,
    IReadOnlyList<AbsencePeriod> Absences,
    IReadOnlyList<ClaimFacts> Claims,
    IReadOnlyList<ApplicationCertificate> Certificates,
    DateOnly Today)
{
    public IReadOnlyList<Goal> Goals { get; } = CurriculumCatalogue.Current.GoalsFor(Head.Regulation, Head.SpecialtyKey);

    public string SpecialtyName => CurriculumCatalogue.Current.FindSpecialty(Head.SpecialtyKey)?.Name ?? Head.SpecialtyKey;

    /// <summary>Served up to and including today, period by period in the order of <see cref="Services"/>.</summary>
    public CountedTime Counted { get; } = TrainingTime.Count(
        Services.Select(row => new ServicePeriod(row.From, row.To, row.Percent)), Absences, Today);

    /// <param name="originals">How each certificate's original stands, in the order of <see cref="Certificates"/>.</param>
    public PreflightFacts Facts(IReadOnlyList<OriginalState> originals) => new(
        Head.Regulation,
        Goals,
        Claims,
        [.. Certificates.Zip(originals, (certificate, original) => certificate.Facts(original))],
        Counted.Months,
        Services.Count(row => row.From <= Today),
        Head.HasPersonalNumber,
        Today);
}
