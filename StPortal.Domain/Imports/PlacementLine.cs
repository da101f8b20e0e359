using StPortal.Domain.People;
using StPortal.Domain.Trainings;

namespace StPortal.Domain.Imports;

/// <summary>A placement in the list of placements.</summary>
public sealed record PlacementLine(
    RowPlace Row, string Trainee, PlaceName Place, DateOnly From, DateOnly To, decimal Percent, string? Supervisor)
{
    /// <summary>What makes it the same placement: two at one place on the same days may differ in share and supervisor.</summary>
    public object Identity => (Trainee, Place.Key, From, To, Percent, Supervisor);

    private static readonly PlaceName Nowhere = new([], IsExternal: false);

    internal static PlacementLine Read(CellReader cells)
    {
        var (from, to) = (cells.Day(ListColumn.From), cells.Day(ListColumn.To));
        if (from != default && to != default && to < from)
            cells.Refuse(ListColumn.To, new PeriodEndsBeforeItStarts(from, to));
        var supervisor = cells.Text(ListColumn.Supervisor);
        return new PlacementLine(
            cells.Row,
            EmailAddress.Key(cells.Required(ListColumn.Trainee)),
            ReadPlace(cells),
            from,
            to,
            cells.Percent(ListColumn.Percent),
            supervisor.Length == 0 ? null : EmailAddress.Key(supervisor));
    }

    private static PlaceName ReadPlace(CellReader cells)
    {
        var place = cells.Site(ListColumn.Place);
        if (place is null)
            cells.Refuse(ListColumn.Place, new FieldIsRequired(ListHeadings.Of(ListName.Placements, ListColumn.Place)));
        return place ?? Nowhere;
    }
}
