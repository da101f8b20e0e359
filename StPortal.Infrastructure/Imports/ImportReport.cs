using StPortal.Domain.Imports;

namespace StPortal.Infrastructure.Imports;

/// <summary>
/// The verdict on every row. <paramref name="IsSaved"/> is false when something was bad and bad rows were not to be skipped: then
/// nothing was changed and "new" is what would have been.
/// </summary>
public sealed record ImportReport(
    IReadOnlyList<ListCount> Counts,
    IReadOnlyList<RowFlaw> Flaws,
    IReadOnlyList<RowConsequence> Consequences,
    IReadOnlyList<RowWarning> Warnings,
    int NewUnits,
    bool IsSaved)
{
    public int BadRows => Counts.Sum(count => count.Bad);
}
