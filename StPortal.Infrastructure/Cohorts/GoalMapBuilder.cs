using StPortal.Domain;
using StPortal.Domain.Curricula;
using StPortal.Domain.Evidence;

namespace StPortal.Infrastructure.Cohorts;

/// <summary>Lays out the map of what has been read: newest regulation first, within it those who began first.</summary>
internal static class GoalMapBuilder
{
    public static IReadOnlyList<GoalMapSpecialty> SpecialtiesOf(IEnumerable<GoalMapHead> heads) =>
    [
        .. heads.GroupBy(head => head.SpecialtyKey)
            .Select(group => new GoalMapSpecialty(group.Key, CurriculumCatalogue.Current.FindSpecialty(group.Key)?.Name ?? group.Key, group.Count()))
            .OrderBy(specialty => SwedishText.ForSort(specialty.Name), StringComparer.Ordinal),
    ];

    public static IReadOnlyList<CohortUnit> UnitsOf(IEnumerable<GoalMapHead> heads) =>
    [
        .. heads.Select(head => head.Unit).Distinct()
            .OrderBy(unit => SwedishText.ForSort(unit.Name), StringComparer.Ordinal).ThenBy(unit => unit.Id),
    ];

    public static IReadOnlyList<GoalMapLine> LinesOf(IEnumerable<GoalMapHead> heads, ILookup<Guid, ClaimFacts> claims) =>
    [
        .. heads.OrderByDescending(head => head.Regulation).ThenBy(head => head.Start)
            .ThenBy(head => head.SortName, StringComparer.Ordinal).ThenBy(head => head.TrainingId)
            .Select(head => new GoalMapLine(
                head, GoalProgress.Of(CurriculumCatalogue.Current.GoalsFor(head.Regulation, head.SpecialtyKey), claims[head.TrainingId]))),
    ];

    /// <param name="all">Everybody of the map, in order.</param>
    /// <param name="shown">Those of the page.</param>
    public static IReadOnlyList<GoalMapBlock> BlocksOf(IReadOnlyList<GoalMapLine> all, IReadOnlyList<GoalMapLine> shown)
    {
        var onPage = shown.ToLookup(line => line.Head.Regulation);
        // SOSFS 2008:17 has no list of goals, so there is nothing to map.
        return [.. all.GroupBy(line => line.Head.Regulation)
            .Where(group => group.First().Goals.Count > 0 && onPage.Contains(group.Key))
            .Select(group => BlockOf([.. group], onPage[group.Key]))];
    }

    public static IReadOnlyDictionary<GoalState, int> TalliesOf(IEnumerable<GoalMapLine> lines)
    {
        var counted = lines.SelectMany(line => line.Goals).CountBy(goal => goal.State).ToDictionary();
        return Enum.GetValues<GoalState>().ToDictionary(state => state, state => counted.GetValueOrDefault(state));
    }

    private static GoalMapBlock BlockOf(List<GoalMapLine> all, IEnumerable<GoalMapLine> shown)
    {
        var goals = all[0].Goals.Select(progress => progress.Goal).ToList();
        return new GoalMapBlock(
            all[0].Head.Regulation,
            goals,
            all.Count,
            [.. goals.Select((_, i) => all.Count(line => line.Goals[i].State != GoalState.Attested))],
            [.. shown.Select(line => new GoalMapRow(
                line.Head.TrainingId, line.Head.Name, line.Head.Unit.Name, line.Head.Start, line.Head.PlannedEnd,
                [.. line.Goals.Select(progress => progress.State)]))]);
    }
}
