using StPortal.Domain.Cohorts;
using StPortal.Domain.Curricula;
using StPortal.Domain.Evidence;
using StPortal.Domain.Trainings;
using static StPortal.Tests.Infrastructure.Builders;

namespace StPortal.Tests.Domain.Cohorts;

public sealed class TimeStandingTests
{
    private static readonly DateOnly Today = Day("2026-11-30");

    private static TrainingFacts Facts(decimal percent = 100, string plannedEnd = "2029-05-31", string servedTo = "2030-12-31") =>
        new(RegulationCode.Sosfs20158, "kirurgi", TrainingStatus.Active, Day("2024-06-01"), Day(plannedEnd))
        {
            Placements = [new PlacementFact("Kirurgkliniken", new ServicePeriod(Day("2024-06-01"), Day(servedTo), percent))],
            Degrees = [new DegreeFact(Day("2024-06-01"), percent)],
            PrincipalMandates = [new MandateFact(Guid.NewGuid(), "Eva Thorell", Day("2024-06-01"), null)],
            LastAssessment = Today,
        };

    private static TrainingStanding Of(TrainingFacts facts, DateOnly? today = null) =>
        TrainingStanding.Of(facts, AttentionThresholds.Default, today ?? Today);

    [Fact]
    public void FullTime_OnPlan_ElapsedAndCountedShareTheirTargetsAlike()
    {
        var time = Of(Facts()).Time;

        Assert.Equal((30m, 60m, 30m, 60), (time.ElapsedMonths, time.PlannedMonths, time.CountedMonths, time.RequiredMonths));
        Assert.Equal(Day("2029-05-31"), time.ComputedEnd);
    }

    [Fact]
    public void PartTime_OnItsOwnPlan_HasEqualShares()
    {
        var time = Of(Facts(percent: 50, plannedEnd: "2034-05-31")).Time;

        Assert.Equal(time.ElapsedMonths / time.PlannedMonths, time.CountedMonths / time.RequiredMonths);
    }

    [Fact]
    public void EndAfterPlan_WithinTheLimit_IsNotFlagged() => Assert.Empty(Of(Facts(plannedEnd: "2029-02-28")).Attention);

    [Fact]
    public void EndAfterPlan_PastTheLimit_SaysMonthsEndAndSince()
    {
        // Half time from 2026-01-01: 19 months counted before, 5.5 since; 35.5 full-time months left at half time.
        var facts = Facts() with
        {
            Placements =
            [
                new PlacementFact("Kirurgkliniken", new ServicePeriod(Day("2024-06-01"), Day("2025-12-31"), 100)),
                new PlacementFact("Kirurgkliniken", new ServicePeriod(Day("2026-01-01"), Day("2029-12-31"), 50)),
            ],
            Degrees = [new DegreeFact(Day("2024-06-01"), 100), new DegreeFact(Day("2026-01-01"), 50)],
        };

        var flag = Assert.Single(Of(facts).Attention);

        Assert.Equal((AttentionRule.EndAfterPlan, 3, Day("2026-01-01")), (flag.Rule, flag.Limit, flag.Since));
        Assert.Equal(new AttentionFigures(41, Day: Day("2032-10-31")), flag.Figures);
    }

    [Fact]
    public void EndAfterPlan_ServiceStopped_SinceTheMonthTheLimitWasPassed()
    {
        // Nothing served after June 2026: each month without service moves the end a month, and October passes the limit of three.
        var flag = Assert.Single(Of(Facts(servedTo: "2026-06-30")).Attention);

        Assert.Equal((5, Day("2026-10-01")), (flag.Figures.Value, flag.Since));
    }

    [Fact]
    public void EndAfterPlan_AllServed_IsNotFlagged()
    {
        var standing = Of(Facts(), Day("2029-12-31"));

        Assert.True(standing.Time.IsServed);
        Assert.DoesNotContain(standing.Attention, flag => flag.Rule == AttentionRule.EndAfterPlan);
    }

    [Fact]
    public void Goals_AttestedOfAll_AreCountedByGoal()
    {
        var goals = CurriculumCatalogue.Current.GoalsFor(RegulationCode.Sosfs20158, "kirurgi");
        var first = goals[0];
        var claims = first.Prescribed.SelectMany(activity => activity.Alternatives)
            .Select(code => new ClaimFacts(first.Code, code, ClaimStatus.Attested)).ToList();

        var standing = Of(Facts() with { Claims = claims });

        Assert.Equal((1, goals.Count), (standing.GoalsAttested, standing.GoalsTotal));
    }

    [Fact]
    public void Next_IsThePlacementThatComes()
    {
        var facts = Facts(servedTo: "2026-12-31");
        facts = facts with
        {
            Placements = [.. facts.Placements, new PlacementFact("Kärlkirurgi", new ServicePeriod(Day("2027-01-11"), Day("2027-06-30"), 100))],
        };

        Assert.Equal(new Milestone(MilestoneKind.Placement, Day("2027-01-11"), "Kärlkirurgi"), Of(facts).Next);
    }

    [Fact]
    public void Next_SupervisorEndsFirst_IsTheMandatesLastDay()
    {
        var facts = Facts() with { PrincipalMandates = [new MandateFact(Guid.NewGuid(), "Eva Thorell", Day("2024-06-01"), Day("2026-12-07"))] };

        Assert.Equal(new Milestone(MilestoneKind.SupervisorEnds, Day("2026-12-07")), Of(facts).Next);
    }

    [Fact]
    public void Next_NothingElse_IsThePlannedEnd() =>
        Assert.Equal(new Milestone(MilestoneKind.PlannedEnd, Day("2029-05-31")), Of(Facts()).Next);
}
