using StPortal.Domain.Applications;

namespace StPortal.Infrastructure.Applications;

/// <summary>How many lines of a group stand how.</summary>
public sealed record PreflightTally(PreflightGroup Group, int Done, int Missing, int Check)
{
    public static IReadOnlyList<PreflightTally> Of(IEnumerable<PreflightLine> lines) =>
    [
        .. lines.GroupBy(line => line.Group).OrderBy(group => group.Key).Select(group => new PreflightTally(
            group.Key,
            group.Count(line => line.Status == PreflightStatus.Done),
            group.Count(line => line.Status == PreflightStatus.Missing),
            group.Count(line => line.Status == PreflightStatus.Check))),
    ];
}
