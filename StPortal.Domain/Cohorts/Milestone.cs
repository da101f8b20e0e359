namespace StPortal.Domain.Cohorts;

/// <summary>What comes next in a training. <paramref name="Place"/> is set for a placement.</summary>
public sealed record Milestone(MilestoneKind Kind, DateOnly Day, string? Place = null)
{
    /// <summary>The next placement or a supervisor's last day, whichever is first; else the planned end, also when it has passed.</summary>
    public static Milestone Next(TrainingFacts facts, IReadOnlyList<Attention> attention, DateOnly today)
    {
        var ending = attention.FirstOrDefault(flag => flag.Rule == AttentionRule.SupervisorEnding)?.Figures.Day;
        var placement = facts.Placements.Where(place => place.Period.From > today).MinBy(place => place.Period.From);
        if (ending is { } lastDay && !(placement?.Period.From < lastDay))
            return new Milestone(MilestoneKind.SupervisorEnds, lastDay);
        return placement is null || placement.Period.From > facts.PlannedEnd
            ? new Milestone(MilestoneKind.PlannedEnd, facts.PlannedEnd)
            : new Milestone(MilestoneKind.Placement, placement.Period.From, placement.Place);
    }
}
