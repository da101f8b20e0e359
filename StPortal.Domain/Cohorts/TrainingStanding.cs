using StPortal.Domain.Curricula;
using StPortal.Domain.Evidence;

namespace StPortal.Domain.Cohorts;

/// <summary>Everything the cohort says of one training, worked out from its facts on one day.</summary>
public sealed record TrainingStanding(
    TimeStanding Time, int GoalsAttested, int GoalsTotal, IReadOnlyList<Attention> Attention, Milestone Next)
{
    /// <summary>Counts the goals of the specialist training; basic training is certified on its own.</summary>
    public static TrainingStanding Of(TrainingFacts facts, AttentionThresholds limits, DateOnly today)
    {
        var goals = CurriculumCatalogue.Current.GoalsFor(facts.Regulation, facts.SpecialtyKey);
        var time = TimeStanding.Of(facts, today);
        var attention = AttentionRules.Of(facts, time, limits, today);
        return new TrainingStanding(
            time,
            GoalProgress.Of(goals, facts.Claims).Count(goal => goal.State == GoalState.Attested),
            goals.Count,
            attention,
            Milestone.Next(facts, attention, today));
    }
}
