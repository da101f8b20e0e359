using StPortal.Domain.Cohorts;
using StPortal.Domain.Curricula;
using StPortal.Domain.Trainings;
using static StPortal.Tests.Infrastructure.Builders;

namespace StPortal.Tests.Domain.Cohorts;

public sealed class AttentionRulesTests
{
    private static readonly DateOnly Today = Day("2026-11-24");

    /// <summary>On plan in every way: full time since 2024-07-01, 66 months planned, assessed this month.</summary>
    private static readonly TrainingFacts OnPlan =
        new(RegulationCode.Hslffs20218, "internmedicin", TrainingStatus.Active, Day("2024-07-01"), Day("2029-12-31"))
        {
            Placements = [new PlacementFact("Medicinkliniken", new ServicePeriod(Day("2024-07-01"), Day("2029-12-31"), 100))],
            Degrees = [new DegreeFact(Day("2024-07-01"), 100)],
            PrincipalMandates = [new MandateFact(Guid.NewGuid(), "Anders Hjort", Day("2024-07-01"), null)],
            LastAssessment = Day("2026-11-02"),
        };

    private static IReadOnlyList<Attention> Of(TrainingFacts facts, DateOnly? today = null) =>
        TrainingStanding.Of(facts, AttentionThresholds.Default, today ?? Today).Attention;

    [Fact]
    public void Attention_OnPlan_IsNone() => Assert.Empty(Of(OnPlan));

    [Theory]
    [InlineData(TrainingStatus.Paused)]
    [InlineData(TrainingStatus.Completed)]
    [InlineData(TrainingStatus.Ended)]
    public void Attention_NotActive_IsNone(TrainingStatus status) =>
        Assert.Empty(Of(OnPlan with { Status = status, PrincipalMandates = [], LastAssessment = null }));

    [Fact]
    public void Attention_BeforeTheStart_IsNone() =>
        Assert.Empty(Of(OnPlan with { PrincipalMandates = [], LastAssessment = null }, Day("2024-06-30")));

    [Theory]
    [InlineData("2026-08-27", false)] // 89 days
    [InlineData("2026-08-26", true)]  // 90 days: a limit that is reached is passed
    public void NoRecentAssessment_TurnsOnAtTheLimit(string last, bool flagged) =>
        Assert.Equal(flagged, Of(OnPlan with { LastAssessment = Day(last) }).Any(a => a.Rule == AttentionRule.NoRecentAssessment));

    [Fact]
    public void NoRecentAssessment_SaysDaysLimitAndSince()
    {
        var flag = Assert.Single(Of(OnPlan with { LastAssessment = Day("2026-08-01") }));

        Assert.Equal(new AttentionFigures(115, Day: Day("2026-08-01")), flag.Figures);
        Assert.Equal((90, Day("2026-10-30")), (flag.Limit, flag.Since));
    }

    [Fact]
    public void NoRecentAssessment_NeverAssessed_CountsFromTheStart()
    {
        var flag = Assert.Single(Of(OnPlan with { LastAssessment = null }));

        Assert.Null(flag.Figures.Day);
        Assert.Equal(Day("2024-09-29"), flag.Since);
    }

    [Fact]
    public void NoRecentAssessment_FullAbsence_IsLeftOut()
    {
        var facts = OnPlan with
        {
            LastAssessment = Day("2026-08-01"),
            Absences = [new AbsencePeriod(Day("2026-09-01"), Day("2026-09-20"), 100)],
        };

        var flag = Assert.Single(Of(facts));

        Assert.Equal(new AttentionFigures(95, Day: Day("2026-08-01"), DaysAway: 20), flag.Figures);
        Assert.Equal(Day("2026-11-19"), flag.Since);
    }

    [Fact]
    public void NoRecentAssessment_AwayToday_IsNotFlagged()
    {
        var facts = OnPlan with
        {
            LastAssessment = Day("2026-05-01"),
            Absences = [new AbsencePeriod(Day("2026-11-20"), Day("2026-12-20"), 100)],
        };

        Assert.DoesNotContain(Of(facts), flag => flag.Rule == AttentionRule.NoRecentAssessment);
    }

    [Fact]
    public void NoRecentAssessment_HalfAbsence_Counts() =>
        Assert.Contains(
            Of(OnPlan with
            {
                LastAssessment = Day("2026-08-01"),
                Absences = [new AbsencePeriod(Day("2026-08-02"), Day("2026-11-24"), 50)],
            }),
            flag => flag.Rule == AttentionRule.NoRecentAssessment);

    [Fact]
    public void ClaimsWaiting_CountsTheLateOnesAndDatesTheOldest()
    {
        var flag = Assert.Single(Of(OnPlan with { WaitingClaims = [Day("2026-11-20"), Day("2026-10-14"), Day("2026-11-03")] }));

        Assert.Equal(AttentionRule.ClaimsWaiting, flag.Rule);
        Assert.Equal(new AttentionFigures(41, 2, Day("2026-10-14")), flag.Figures);
        Assert.Equal((21, Day("2026-11-04")), (flag.Limit, flag.Since));
    }

    [Fact]
    public void ClaimsWaiting_Recent_IsNotFlagged() => Assert.Empty(Of(OnPlan with { WaitingClaims = [Day("2026-11-04")] }));

    [Fact]
    public void Flags_ComeInTheOrderOfTheRules()
    {
        var flags = Of(OnPlan with { PrincipalMandates = [], LastAssessment = null, WaitingClaims = [Day("2026-01-01")] });

        Assert.Equal(
            [AttentionRule.NoPrincipalSupervisor, AttentionRule.ClaimsWaiting, AttentionRule.NoRecentAssessment],
            flags.Select(flag => flag.Rule));
    }
}
