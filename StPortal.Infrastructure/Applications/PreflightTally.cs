using StPortal.Domain.Applications;

namespace StPortal.Infrastructure.Applications;

/// <summary>How many things of a group stand how. All lines of a goal are one thing, as on the trainee's own list.</summary>
public sealed record PreflightTally(PreflightGroup Group, int Done, int Missing, int Check)
{
    public static IReadOnlyList<PreflightTally> Of(IEnumerable<PreflightLine> lines) =>
        [.. lines.GroupBy(line => line.Group).OrderBy(group => group.Key).Select(group => Of(group.Key, [.. group]))];

    private static PreflightTally Of(PreflightGroup group, IReadOnlyList<PreflightLine> lines)
    {
        var check = lines.Count(line => line.Status == PreflightStatus.Check);
        var things = lines.Where(line => line.Status != PreflightStatus.Check)
            .Select((line, i) => (Key: line.GoalCode ?? i.ToString(System.Globalization.CultureInfo.InvariantCulture), line.Status))
            .GroupBy(line => line.Key)
            .ToList();
        var missing = things.Count(thing => thing.Any(line => line.Status == PreflightStatus.Missing));
        return new PreflightTally(group, things.Count - missing, missing, check);
    }
}
