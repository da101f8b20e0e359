using StPortal.Domain.Certificates;
using StPortal.Domain.Curricula;
using StPortal.Domain.Trainings;

namespace StPortal.Domain.Applications;

/// <summary>The lines that concern the training as a whole; they differ between the regulations.</summary>
internal static class TrainingCheck
{
    public static IEnumerable<PreflightLine> Of(PreflightFacts facts)
    {
        yield return Months(facts);
        if (facts.Regulation == RegulationCode.Hslffs20218)
        {
            yield return Whole(PreflightKind.CompletedService, CertificateForm.CompletedService, facts);
            yield return Whole(PreflightKind.BasicTraining, CertificateForm.BasicTrainingDecision, facts);
        }
        else
        {
            yield return new PreflightLine(
                PreflightKind.ServiceList, Preflight.DoneIf(facts.ServicePeriods > 0), PreflightTarget.Training)
            { Have = facts.ServicePeriods };
        }

        yield return Whole(PreflightKind.AchievedCompetence, CertificateForm.AchievedCompetence, facts);
        yield return Signers(facts);
    }

    private static PreflightLine Months(PreflightFacts facts)
    {
        var regulation = Regulation.Of(facts.Regulation);
        bool Reaches(int months) => TrainingTime.MonthsRemaining(months, facts.CountedMonths) == 0;
        var status = Reaches(regulation.RequiredMonths) ? PreflightStatus.Done
            // A doctoral degree is not on record here, so whether these months are enough is for the trainee to say.
            : regulation.RequiredMonthsWithDegree is { } fewer && Reaches(fewer) ? PreflightStatus.Check
            : PreflightStatus.Missing;
        return new PreflightLine(PreflightKind.ServiceMonths, status, PreflightTarget.Training)
        {
            Have = facts.CountedMonths,
            Need = regulation.RequiredMonths,
            NeedWithDegree = regulation.RequiredMonthsWithDegree,
        };
    }

    private static PreflightLine Whole(PreflightKind kind, CertificateForm form, PreflightFacts facts)
    {
        var certificate = Latest(form, facts);
        return new PreflightLine(
            kind,
            Preflight.DoneIf(certificate is not null),
            certificate is null ? PreflightTarget.NewCertificate : PreflightTarget.Certificate)
        {
            Form = form,
            CertificateId = certificate?.Id,
            Subject = certificate?.Title,
            Signer = certificate?.SignerName,
            Date = certificate?.SignedOn,
        };
    }

    /// <summary>2015:8: head of department (or the one he or she appointed) and principal supervisor. 2021:8: principal supervisor and another specialist.</summary>
    private static PreflightLine Signers(PreflightFacts facts)
    {
        var certificate = facts.Certificates
            .Where(one => one.Form == CertificateForm.AchievedCompetence)
            .OrderByDescending(one => one.HasTwoSigners)
            .FirstOrDefault();
        var two = certificate?.HasTwoSigners == true;
        return new PreflightLine(
            PreflightKind.TwoSigners, Preflight.DoneIf(two), certificate is null ? PreflightTarget.NewCertificate : PreflightTarget.Certificate)
        {
            Form = CertificateForm.AchievedCompetence,
            CertificateId = certificate?.Id,
            Signer = two ? $"{certificate!.SignerName}, {certificate.SecondSignerName}" : certificate?.SignerName,
        };
    }

    private static CertificateFacts? Latest(CertificateForm form, PreflightFacts facts) =>
        facts.Certificates.Where(one => one.Form == form).MaxBy(one => one.SignedOn);
}
