using StPortal.Domain.Certificates;
using StPortal.Domain.Curricula;
using StPortal.Domain.Evidence;

namespace StPortal.Domain.Applications;

/// <summary>The lines of one goal: for each prescribed activity an attested claim and a certificate of the right form with its signer.</summary>
internal static class GoalCheck
{
    public static IEnumerable<PreflightLine> Of(Goal goal, PreflightFacts facts)
    {
        foreach (var activity in goal.Prescribed)
        {
            yield return Attested(goal, activity, claim => activity.IsMetBy(claim.Activity), facts);
            yield return Certified(goal, activity, [.. activity.Alternatives.Select(CertificateForms.For).OfType<CertificateForm>()], facts);
        }

        if (goal.Prescribed.Count == 0)
            yield return Attested(goal, null, _ => true, facts);
        if (goal.Note == CatalogueNotes.FreeFormBilaga12)
            yield return Certified(goal, null, [CertificateForm.MedicalScience], facts);
        if (goal.PrescribedUnknown || goal.Grade == GoalGrade.Doubtful)
            yield return new PreflightLine(PreflightKind.GoalUncertain, PreflightStatus.Check, PreflightTarget.Goal) { GoalCode = goal.Code, Subject = goal.Note };
    }

    private static PreflightLine Attested(Goal goal, PrescribedActivity? activity, Func<ClaimFacts, bool> counts, PreflightFacts facts)
    {
        var attested = facts.Claims.Any(claim =>
            claim.GoalCode == goal.Code && claim.Status == ClaimStatus.Attested && counts(claim));
        return new PreflightLine(PreflightKind.GoalAttested, Preflight.DoneIf(attested), PreflightTarget.Goal)
        {
            GoalCode = goal.Code,
            Activity = activity,
        };
    }

    private static PreflightLine Certified(Goal goal, PrescribedActivity? activity, List<CertificateForm> forms, PreflightFacts facts)
    {
        var certificate = facts.Certificates.FirstOrDefault(one => forms.Contains(one.Form) && one.Covers(goal.Code));
        return new PreflightLine(
            PreflightKind.GoalCertified,
            Preflight.DoneIf(certificate is not null),
            certificate is null ? PreflightTarget.NewCertificate : PreflightTarget.Certificate)
        {
            GoalCode = goal.Code,
            Activity = activity,
            Form = certificate?.Form ?? forms[0],
            CertificateId = certificate?.Id,
            Subject = certificate?.Title,
            Signer = certificate?.SignerName,
        };
    }
}
