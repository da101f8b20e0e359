namespace StPortal.Domain.Cohorts;

/// <summary>The rules on the principal supervisor: that there is one, and that there will be one.</summary>
internal static class SupervisorRules
{
    public static Attention? Missing(TrainingFacts facts, DateOnly today)
    {
        if (facts.PrincipalMandates.Any(mandate => mandate.Covers(today)))
            return null;
        var lastDay = facts.PrincipalMandates.Where(mandate => mandate.To < today).Max(mandate => mandate.To);
        var since = lastDay?.AddDays(1) ?? facts.Start;
        var next = facts.PrincipalMandates.Where(mandate => mandate.From > today).Min(mandate => (DateOnly?)mandate.From);
        return new Attention(
            AttentionRule.NoPrincipalSupervisor,
            new AttentionFigures(today.DayNumber - since.DayNumber + 1, Day: next),
            Limit: 0,
            since);
    }

    public static Attention? Ending(TrainingFacts facts, TimeStanding time, AttentionThresholds limits, DateOnly today)
    {
        if (LastCoveredDay(facts, today) is not { } last || last == DateOnly.MaxValue)
            return null;
        // A mandate that lasts as long as the training ends as it should.
        var end = time.ComputedEnd > facts.PlannedEnd ? time.ComputedEnd.Value : facts.PlannedEnd;
        if (last >= end || last.DayNumber - today.DayNumber > limits.SupervisorNoticeDays)
            return null;
        return new Attention(
            AttentionRule.SupervisorEnding,
            new AttentionFigures(last.DayNumber - today.DayNumber, Day: last),
            limits.SupervisorNoticeDays,
            NoticeDay(facts, last, limits));
    }

    /// <summary>The last day in unbroken cover from today, whoever supervises; the end of the calendar when it has no end.</summary>
    private static DateOnly? LastCoveredDay(TrainingFacts facts, DateOnly today)
    {
        DateOnly? last = null;
        var day = today;
        while (facts.PrincipalMandates.Where(mandate => mandate.Covers(day)).ToList() is { Count: > 0 } covering)
        {
            if (covering.Exists(mandate => mandate.To is null))
                return DateOnly.MaxValue;
            var covered = covering.Max(mandate => mandate.To!.Value);
            last = covered;
            day = covered.AddDays(1);
        }

        return last;
    }

    /// <summary>The limit cannot have been passed before the mandate was given.</summary>
    private static DateOnly NoticeDay(TrainingFacts facts, DateOnly last, AttentionThresholds limits)
    {
        var notice = last.AddDays(-limits.SupervisorNoticeDays);
        var begun = facts.PrincipalMandates.Where(mandate => mandate.To == last).Min(mandate => mandate.From);
        return begun > notice ? begun : notice;
    }
}
