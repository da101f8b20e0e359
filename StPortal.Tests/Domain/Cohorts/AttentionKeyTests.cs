using StPortal.Domain.Cohorts;

namespace StPortal.Tests.Domain.Cohorts;

/// <summary>What makes a situation another one, and what does not.</summary>
public sealed class AttentionKeyTests
{
    private static readonly DateOnly Since = new(2026, 11, 9);

    [Fact]
    public void Key_WithoutFlags_IsNone() => Assert.Equal(AttentionKey.None, AttentionKey.Of([]));

    [Fact]
    public void Key_DaysThatPass_IsTheSame() => Assert.Equal(
        AttentionKey.Of([new(AttentionRule.NoRecentAssessment, new(104), 90, Since)]),
        AttentionKey.Of([new(AttentionRule.NoRecentAssessment, new(105, Day: Since, DaysAway: 3), 90, Since)]));

    public static TheoryData<Attention, Attention> Others => new()
    {
        { new(AttentionRule.ClaimsWaiting, new(41, 2), 21, Since), new(AttentionRule.ClaimsWaiting, new(41, 3), 21, Since) },
        { new(AttentionRule.ClaimsWaiting, new(41, 2), 21, Since), new(AttentionRule.ClaimsWaiting, new(41, 2), 21, Since.AddDays(1)) },
        { new(AttentionRule.EndAfterPlan, new(7), 3, Since), new(AttentionRule.EndAfterPlan, new(8), 3, Since) },
        { new(AttentionRule.EndAfterPlan, new(7), 3, Since), new(AttentionRule.EndAfterPlan, new(null), 3, Since) },
        { new(AttentionRule.NoPrincipalSupervisor, new(7), 0, Since), new(AttentionRule.SupervisorEnding, new(7), 0, Since) },
    };

    [Theory]
    [MemberData(nameof(Others))]
    public void Key_OfAnotherSituation_IsAnother(Attention one, Attention other) =>
        Assert.NotEqual(AttentionKey.Of([one]), AttentionKey.Of([other]));

    [Fact]
    public void Key_OneFlagMore_IsAnother()
    {
        Attention flag = new(AttentionRule.NoRecentAssessment, new(104), 90, Since);

        Assert.NotEqual(AttentionKey.Of([flag]), AttentionKey.Of([flag, new(AttentionRule.EndAfterPlan, new(7), 3, Since)]));
    }

    [Fact]
    public void Key_EveryRuleAtOnce_FitsItsColumn() => Assert.InRange(
        AttentionKey.Of(Enum.GetValues<AttentionRule>().Select(rule => new Attention(rule, new(int.MaxValue, int.MaxValue), 3, DateOnly.MaxValue))).Length,
        1, AttentionKey.MaxLength);
}
