using StPortal.Domain.Applications;
using StPortal.Domain.Certificates;
using StPortal.Domain.Curricula;
using StPortal.Domain.Evidence;

namespace StPortal.Tests.Domain.Applications;

/// <summary>Each kind of line, done and missing, under both regulations.</summary>
public sealed class PreflightTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    [Theory]
    [InlineData(RegulationCode.Hslffs20218)]
    [InlineData(RegulationCode.Sosfs20158)]
    public void Check_OfAReadyTraining_MissesNothing(RegulationCode regulation)
    {
        var lines = Preflight.Check(Ready(regulation));

        Assert.DoesNotContain(lines, line => line.Status == PreflightStatus.Missing);
        Assert.True(Preflight.IsReady(lines));
    }

    [Theory]
    [InlineData(RegulationCode.Hslffs20218)]
    [InlineData(RegulationCode.Sosfs20158)]
    public void Check_OfAnEmptyTraining_MissesEveryPrescribedActivityTwiceAndTheWhole(RegulationCode regulation)
    {
        var goals = GoalsOf(regulation);

        var lines = Preflight.Check(new PreflightFacts(regulation, goals, [], [], 0, 0, false, Today));

        Assert.All(lines.Where(line => line.Kind is not (PreflightKind.Fee or PreflightKind.GoalUncertain)), line => Assert.Equal(PreflightStatus.Missing, line.Status));
        Assert.Equal(goals.Sum(goal => Math.Max(1, goal.Prescribed.Count)), lines.Count(line => line.Kind == PreflightKind.GoalAttested));
        Assert.False(Preflight.IsReady(lines));
    }

    [Fact]
    public void Goal_AttestedWithoutCertificate_MissesTheCertificateOfTheRightForm()
    {
        var facts = Ready() with { Certificates = [.. Ready().Certificates.Where(one => one.Form != CertificateForm.Course)] };

        var line = Lines(facts, PreflightKind.GoalCertified).First(one => one.GoalCode == "STa1");

        Assert.Equal((PreflightStatus.Missing, PreflightTarget.NewCertificate, CertificateForm.Course), (line.Status, line.Target, line.Form!.Value));
        Assert.Equal(PreflightStatus.Done, Lines(facts, PreflightKind.GoalAttested).First(one => one.GoalCode == "STa1").Status);
    }

    [Fact]
    public void Goal_CertifiedByAnotherForm_IsStillMissing()
    {
        var facts = Ready() with { Certificates = [Certificate(CertificateForm.Course, "STa7")] };

        Assert.Equal(PreflightStatus.Missing, Assert.Single(Lines(facts, PreflightKind.GoalCertified), line => line.GoalCode == "STa7").Status);
    }

    [Fact]
    public void Goal_WithEitherActivity_IsMetByEither()
    {
        var facts = Ready() with { Certificates = [Certificate(CertificateForm.Auscultation, "STb4")] };

        var line = Lines(facts, PreflightKind.GoalCertified).First(one => one.GoalCode == "STb4");

        Assert.Equal((PreflightStatus.Done, "Karim Haddad"), (line.Status, line.Signer));
    }

    [Theory]
    [InlineData(ClaimStatus.Linked)]
    [InlineData(ClaimStatus.Proposed)]
    [InlineData(ClaimStatus.Returned)]
    public void Goal_ClaimedButNotAttested_IsMissing(ClaimStatus status)
    {
        var facts = Ready() with { Claims = [new ClaimFacts("STa1", ActivityCode.Course, status)] };

        var line = Lines(facts, PreflightKind.GoalAttested).First(one => one.GoalCode == "STa1");

        Assert.Equal((PreflightStatus.Missing, PreflightTarget.Goal), (line.Status, line.Target));
    }

    [Fact]
    public void MedicalScience_Under20218_NeedsItsOwnForm()
    {
        var without = Ready() with { Certificates = [Certificate(CertificateForm.Course, "STa3")] };

        Assert.Equal(CertificateForm.MedicalScience, Assert.Single(Lines(without, PreflightKind.GoalCertified), line => line.GoalCode == "STa3").Form);
        Assert.Equal(PreflightStatus.Missing, Assert.Single(Lines(without, PreflightKind.GoalCertified), line => line.GoalCode == "STa3").Status);
        Assert.Equal(PreflightStatus.Done, Assert.Single(Lines(Ready(), PreflightKind.GoalCertified), line => line.GoalCode == "STa3").Status);
    }

    [Fact]
    public void MedicalScience_Under20158_NeedsClinicalServiceWrittenWorkAndCourse()
    {
        var facts = Ready(RegulationCode.Sosfs20158) with { Certificates = [] };

        Assert.Equal(
            [CertificateForm.ClinicalService, CertificateForm.WrittenWork, CertificateForm.Course],
            Lines(facts, PreflightKind.GoalCertified).Where(line => line.GoalCode == "a5").Select(line => line.Form!.Value));
    }

    [Fact]
    public void Goal_DoubtfulOrUnknown_IsAThingToCheckThatSaysSo()
    {
        var goal = GoalsOf(RegulationCode.Hslffs20218)[0];
        Goal[] goals =
        [
            goal with { Code = "STc98", Grade = GoalGrade.Doubtful, Note = CatalogueNotes.CourseMayBeAdvice },
            goal with { Code = "STc99", Prescribed = [], PrescribedUnknown = true, Note = CatalogueNotes.ActivitiesMissing },
        ];

        var lines = Lines(Ready() with { Goals = goals }, PreflightKind.GoalUncertain);

        Assert.Equal(
            [("STc98", PreflightStatus.Check, CatalogueNotes.CourseMayBeAdvice), ("STc99", PreflightStatus.Check, CatalogueNotes.ActivitiesMissing)],
            lines.Select(line => (line.GoalCode!, line.Status, line.Subject!)));
    }

    private static IReadOnlyList<PreflightLine> Lines(PreflightFacts facts, PreflightKind kind) =>
        [.. Preflight.Check(facts).Where(line => line.Kind == kind)];

    internal static IReadOnlyList<Goal> GoalsOf(RegulationCode regulation) => CurriculumCatalogue.Current.GoalsFor(regulation, "psykiatri");

    internal static CertificateFacts Certificate(CertificateForm form, params string[] goals) =>
        new(Guid.NewGuid(), form, $"Intyg om {form}", goals, "Karim Haddad", "Eva Thorell", new DateOnly(2026, 10, 1), OriginalState.Readable, "intyg.pdf");

    /// <summary>Everything in place: one certificate a form, covering every goal.</summary>
    internal static PreflightFacts Ready(RegulationCode regulation = RegulationCode.Hslffs20218)
    {
        var goals = GoalsOf(regulation);
        string[] codes = [.. goals.Select(goal => goal.Code)];
        var claims = goals.SelectMany(goal => goal.Prescribed.Count == 0
            ? [new ClaimFacts(goal.Code, ActivityCode.OwnStudy, ClaimStatus.Attested)]
            : goal.Prescribed.Select(activity => new ClaimFacts(goal.Code, activity.Alternatives[0], ClaimStatus.Attested)));
        return new PreflightFacts(
            regulation, goals, [.. claims], [.. CertificateForms.Of(regulation).Select(form => Certificate(form, codes))],
            Regulation.Of(regulation).RequiredMonths, 3, true, Today);
    }
}
