using StPortal.Domain.Cohorts;
using StPortal.Domain.Curricula;
using StPortal.Domain.Trainings;
using static StPortal.Tests.Infrastructure.Builders;

namespace StPortal.Tests.Domain.Cohorts;

public sealed class SupervisorRulesTests
{
    private static readonly DateOnly Today = Day("2026-11-23");

    private static IReadOnlyList<Attention> With(params MandateFact[] mandates) =>
        TrainingStanding.Of(
            new TrainingFacts(RegulationCode.Hslffs20218, "onkologi", TrainingStatus.Active, Day("2025-01-01"), Day("2030-06-30"))
            {
                Placements = [new PlacementFact("Onkologkliniken", new ServicePeriod(Day("2025-01-01"), Day("2030-06-30"), 100))],
                PrincipalMandates = mandates,
                LastAssessment = Today,
            },
            AttentionThresholds.Default,
            Today).Attention;

    private static MandateFact Mandate(string from, string? to) =>
        new(Guid.NewGuid(), "Karin Holm", Day(from), to is null ? null : Day(to));

    [Fact]
    public void Missing_NobodyEver_SinceTheStart()
    {
        var flag = Assert.Single(With());

        Assert.Equal((AttentionRule.NoPrincipalSupervisor, 0, Day("2025-01-01")), (flag.Rule, flag.Limit, flag.Since));
        Assert.Equal(692, flag.Figures.Value);
    }

    [Fact]
    public void Missing_MandateEnded_SinceTheDayAfter()
    {
        var flag = Assert.Single(With(Mandate("2025-01-01", "2026-10-31"), Mandate("2027-01-01", null)));

        Assert.Equal((AttentionRule.NoPrincipalSupervisor, Day("2026-11-01")), (flag.Rule, flag.Since));
        Assert.Equal(new AttentionFigures(23, Day: Day("2027-01-01")), flag.Figures);
    }

    [Fact]
    public void Ending_WithinThirtyDays_SinceThirtyDaysBefore()
    {
        var flag = Assert.Single(With(Mandate("2025-01-01", "2026-11-30")));

        Assert.Equal((AttentionRule.SupervisorEnding, 30, Day("2026-10-31")), (flag.Rule, flag.Limit, flag.Since));
        Assert.Equal(new AttentionFigures(7, Day: Day("2026-11-30")), flag.Figures);
    }

    [Theory]
    [InlineData("2026-12-23", true)]
    [InlineData("2026-12-24", false)]
    public void Ending_TurnsOnAtTheLimit(string lastDay, bool flagged) =>
        Assert.Equal(flagged, With(Mandate("2025-01-01", lastDay)).Count == 1);

    [Fact]
    public void Ending_SuccessorFollowsWithoutAGap_IsNotFlagged() =>
        Assert.Empty(With(Mandate("2025-01-01", "2026-11-30"), Mandate("2026-12-01", null)));

    [Fact]
    public void Ending_SuccessorAfterAGap_IsFlagged() =>
        Assert.Equal(AttentionRule.SupervisorEnding, With(Mandate("2025-01-01", "2026-11-30"), Mandate("2026-12-02", null))[0].Rule);

    [Fact]
    public void Ending_GivenLateInTheNotice_SinceItWasGiven() =>
        Assert.Equal(Day("2026-11-20"), With(Mandate("2026-11-20", "2026-12-10"))[0].Since);

    [Fact]
    public void Ending_WithTheTraining_IsNotFlagged()
    {
        var facts = new TrainingFacts(RegulationCode.Sosfs20158, "onkologi", TrainingStatus.Active, Day("2021-12-01"), Day("2026-11-30"))
        {
            Placements = [new PlacementFact("Onkologkliniken", new ServicePeriod(Day("2021-12-01"), Day("2026-11-30"), 100))],
            PrincipalMandates = [Mandate("2021-12-01", "2026-11-30")],
            LastAssessment = Today,
        };

        Assert.Empty(TrainingStanding.Of(facts, AttentionThresholds.Default, Today).Attention);
    }
}
