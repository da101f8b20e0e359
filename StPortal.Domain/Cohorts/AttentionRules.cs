using StPortal.Domain.Trainings;

namespace StPortal.Domain.Cohorts;

/// <summary>
/// The rules, each a pure function of the facts, the limits and the day. Only an active training is asked about: who is away on a pause
/// or has finished needs no follow-up. The order of the flags is the order of the rules, never of the people.
/// </summary>
public static class AttentionRules
{
    public static IReadOnlyList<Attention> Of(TrainingFacts facts, TimeStanding time, AttentionThresholds limits, DateOnly today)
    {
        if (facts.Status != TrainingStatus.Active || today < facts.Start)
            return [];
        Attention?[] found =
        [
            SupervisorRules.Missing(facts, today),
            SupervisorRules.Ending(facts, time, limits, today),
            EndAfterPlan(facts, time, limits, today),
            ClaimsWaiting(facts, limits, today),
            NoRecentAssessment(facts, limits, today),
        ];
        return [.. found.OfType<Attention>()];
    }

    private static Attention? EndAfterPlan(TrainingFacts facts, TimeStanding time, AttentionThresholds limits, DateOnly today)
    {
        var limit = MonthsAfter(facts.PlannedEnd, limits.MonthsAfterPlan);
        if (time.IsServed || time.ComputedEnd <= limit)
            return null;
        return new Attention(
            AttentionRule.EndAfterPlan,
            new AttentionFigures(time.ComputedEnd is { } end ? WholeMonths(facts.PlannedEnd, end) : null, Day: time.ComputedEnd),
            limits.MonthsAfterPlan,
            TimeStanding.PassedSince(facts, limit, today));
    }

    private static Attention? ClaimsWaiting(TrainingFacts facts, AttentionThresholds limits, DateOnly today)
    {
        var late = facts.WaitingClaims.Where(day => day.AddDays(limits.DaysClaimWaits) <= today).Order().ToList();
        return late.Count == 0
            ? null
            : new Attention(
                AttentionRule.ClaimsWaiting,
                new AttentionFigures(today.DayNumber - late[0].DayNumber, late.Count, late[0]),
                limits.DaysClaimWaits,
                late[0].AddDays(limits.DaysClaimWaits));
    }

    /// <summary>Counts days in service only: nobody can be assessed while fully away.</summary>
    private static Attention? NoRecentAssessment(TrainingFacts facts, AttentionThresholds limits, DateOnly today)
    {
        var from = facts.LastAssessment ?? facts.Start;
        var (days, away) = (0, 0);
        DateOnly? since = null;
        for (var day = from.AddDays(1); day <= today; day = day.AddDays(1))
        {
            if (IsFullyAway(facts, day))
                away++;
            else if (++days == limits.DaysWithoutAssessment)
                since = day;
        }

        return since is { } passed && !IsFullyAway(facts, today)
            ? new Attention(
                AttentionRule.NoRecentAssessment,
                new AttentionFigures(days, Day: facts.LastAssessment, DaysAway: away),
                limits.DaysWithoutAssessment,
                passed)
            : null;
    }

    private static bool IsFullyAway(TrainingFacts facts, DateOnly day) =>
        facts.Absences.Count > 0 && facts.Absences.Where(absence => absence.From <= day && day <= absence.To).Sum(absence => absence.SharePercent) >= 100;

    private static int WholeMonths(DateOnly from, DateOnly to)
    {
        var months = (to.Year - from.Year) * 12 + to.Month - from.Month + 1;
        while (MonthsAfter(from, months) > to)
            months--;
        return months;
    }

    /// <summary>Both are last days: three months after 28 February is 31 May.</summary>
    private static DateOnly MonthsAfter(DateOnly lastDay, int months) => lastDay.AddDays(1).AddMonths(months).AddDays(-1);
}
