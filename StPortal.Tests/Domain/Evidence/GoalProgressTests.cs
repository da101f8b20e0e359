using StPortal.Domain.Curricula;
using StPortal.Domain.Evidence;

namespace StPortal.Tests.Domain.Evidence;

public sealed class GoalProgressTests
{
    // STa5 Ledarskap prescribes clinical service and a course.
    private static readonly Goal Leadership =
        CurriculumCatalogue.Current.FindGoal(RegulationCode.Hslffs20218, "internmedicin", "STa5")!;

    // STa3 has no fixed activity.
    private static readonly Goal Science =
        CurriculumCatalogue.Current.FindGoal(RegulationCode.Hslffs20218, "internmedicin", "STa3")!;

    [Fact]
    public void Of_NoClaims_IsNotStartedAndEverythingIsMissing()
    {
        var progress = GoalProgress.Of(Leadership, []);

        Assert.Equal(GoalState.NotStarted, progress.State);
        Assert.Equal(2, progress.Missing.Count());
    }

    [Fact]
    public void Of_OnePrescribedActivityAttested_IsNotWhole()
    {
        var progress = GoalProgress.Of(Leadership, [Claim("STa5", ActivityCode.Course, ClaimStatus.Attested)]);

        Assert.Equal(GoalState.InProgress, progress.State);
        Assert.Equal(ActivityCode.ClinicalService, Assert.Single(Assert.Single(progress.Missing).Alternatives));
    }

    [Fact]
    public void Of_EveryPrescribedActivityAttested_IsAttested()
    {
        var progress = GoalProgress.Of(
            Leadership,
            [Claim("STa5", ActivityCode.Course, ClaimStatus.Attested), Claim("STa5", ActivityCode.ClinicalService, ClaimStatus.Attested)]);

        Assert.Equal(GoalState.Attested, progress.State);
        Assert.Empty(progress.Missing);
    }

    [Theory]
    [InlineData(ClaimStatus.Returned, ClaimStatus.Proposed, GoalState.Returned)]
    [InlineData(ClaimStatus.Attested, ClaimStatus.Proposed, GoalState.Proposed)]
    [InlineData(ClaimStatus.Attested, ClaimStatus.Linked, GoalState.InProgress)]
    public void Of_Mixed_ShowsWhatMustBeDoneNext(ClaimStatus service, ClaimStatus course, GoalState expected)
    {
        var progress = GoalProgress.Of(
            Leadership, [Claim("STa5", ActivityCode.ClinicalService, service), Claim("STa5", ActivityCode.Course, course)]);

        Assert.Equal(expected, progress.State);
    }

    [Fact]
    public void Of_AdvisedActivityAlone_IsInProgressAndFillsNothing()
    {
        var progress = GoalProgress.Of(Leadership, [Claim("STa5", ActivityCode.Reflection, ClaimStatus.Attested)]);

        Assert.Equal(GoalState.InProgress, progress.State);
        Assert.Equal(2, progress.Missing.Count());
    }

    [Fact]
    public void Of_GoalWithoutFixedActivity_IsAttestedByAnyAttestedClaim()
    {
        Assert.Equal(GoalState.Attested, GoalProgress.Of(Science, [Claim("STa3", ActivityCode.Course, ClaimStatus.Attested)]).State);
        Assert.Equal(GoalState.NotStarted, GoalProgress.Of(Science, [Claim("STa5", ActivityCode.Course, ClaimStatus.Attested)]).State);
    }

    private static ClaimFacts Claim(string goal, ActivityCode activity, ClaimStatus status) => new(goal, activity, status);
}
