namespace StPortal.Domain.Applications;

/// <summary>
/// Holds a training against what the authority asks of an application (regulation.md 5.4). It advises and explains; whether to apply is
/// decided by people.
/// </summary>
public static class Preflight
{
    /// <summary>Certificates older than this many years are worth a look. Our own threshold: the regulations are not known to have one.</summary>
    public const int YearsUntilWorthALook = 10;

    public static IReadOnlyList<PreflightLine> Check(PreflightFacts facts) =>
    [
        .. facts.Goals.SelectMany(goal => GoalCheck.Of(goal, facts)),
        .. TrainingCheck.Of(facts),
        .. facts.Certificates.Select(OriginalOf),
        .. AgeOf(facts),
        new PreflightLine(PreflightKind.PersonalNumber, DoneIf(facts.HasPersonalNumber), PreflightTarget.PersonalNumber),
        FeeOn(facts.Today),
    ];

    /// <summary>Nothing is missing. What is to be checked may remain: that is for people.</summary>
    public static bool IsReady(IEnumerable<PreflightLine> lines) => lines.All(line => line.Status != PreflightStatus.Missing);

    internal static PreflightStatus DoneIf(bool done) => done ? PreflightStatus.Done : PreflightStatus.Missing;

    private static PreflightLine OriginalOf(CertificateFacts certificate) =>
        new(PreflightKind.Original, DoneIf(certificate.Original == OriginalState.Readable), PreflightTarget.Certificate)
        {
            CertificateId = certificate.Id,
            Form = certificate.Form,
            Subject = certificate.Title,
            Original = certificate.Original,
        };

    private static IEnumerable<PreflightLine> AgeOf(PreflightFacts facts)
    {
        if (facts.Certificates.MinBy(certificate => certificate.SignedOn) is not { } oldest)
            yield break;
        var isOld = oldest.SignedOn.AddYears(YearsUntilWorthALook) < facts.Today;
        yield return new PreflightLine(
            PreflightKind.EvidenceAge, isOld ? PreflightStatus.Check : PreflightStatus.Done, PreflightTarget.Certificate)
        {
            CertificateId = oldest.Id,
            Subject = oldest.Title,
            Date = oldest.SignedOn,
        };
    }

    /// <summary>Always to be checked: the service does not know whether it is paid, and the amount may have changed.</summary>
    private static PreflightLine FeeOn(DateOnly today)
    {
        var fee = ApplicationFee.On(today);
        return new PreflightLine(PreflightKind.Fee, PreflightStatus.Check, PreflightTarget.None)
        {
            Need = fee?.Kronor,
            Date = fee?.From,
            Subject = fee?.Source,
        };
    }
}
