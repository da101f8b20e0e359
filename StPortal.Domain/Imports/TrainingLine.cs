using StPortal.Domain.Curricula;
using StPortal.Domain.People;
using StPortal.Domain.Trainings;

namespace StPortal.Domain.Imports;

/// <summary>A training in the list of trainings. Addresses are in the form that is unique (<see cref="EmailAddress.Key"/>).</summary>
public sealed record TrainingLine(
    RowPlace Row,
    string Trainee,
    string SpecialtyKey,
    RegulationCode Regulation,
    DateOnly Start,
    DateOnly PlannedEnd,
    decimal Percent,
    PlaceName HomeUnit,
    string? Supervisor)
{
    /// <summary>What makes it the same training: read twice, it is one.</summary>
    public object Identity => (Trainee, SpecialtyKey, Regulation, Start);

    private static readonly PlaceName Nowhere = new([], IsExternal: false);

    internal static TrainingLine Read(CellReader cells)
    {
        cells.Required(ListColumn.Specialty);
        var (start, end) = (cells.Day(ListColumn.Start), cells.Day(ListColumn.PlannedEnd));
        if (start != default && end != default && end < start)
            cells.Refuse(ListColumn.PlannedEnd, new PeriodEndsBeforeItStarts(start, end));
        var supervisor = cells.Text(ListColumn.PrincipalSupervisor);
        return new TrainingLine(
            cells.Row,
            EmailAddress.Key(cells.Required(ListColumn.Trainee)),
            cells.Specialty(ListColumn.Specialty) ?? "",
            ReadRegulation(cells),
            start,
            end,
            cells.Percent(ListColumn.Degree),
            ReadHomeUnit(cells),
            supervisor.Length == 0 ? null : EmailAddress.Key(supervisor));
    }

    private static RegulationCode ReadRegulation(CellReader cells)
    {
        var text = cells.Required(ListColumn.Regulation);
        var regulation = Curricula.Regulation.Parse(text);
        if (regulation is null && text.Length > 0)
            cells.Refuse(ListColumn.Regulation, new RegulationIsUnknown(text));
        else if (regulation?.ClosedFrom is not null)
            cells.Refuse(ListColumn.Regulation, new RegulationIsClosed(regulation.Name));
        return regulation?.Code ?? default;
    }

    private static PlaceName ReadHomeUnit(CellReader cells)
    {
        var text = cells.Required(ListColumn.HomeUnit);
        var unit = cells.Site(ListColumn.HomeUnit);
        if (unit is { IsExternal: true })
            cells.Refuse(ListColumn.HomeUnit, new HomeUnitIsExternal(text));
        else if (unit is null && text.Length > 0)
            cells.Refuse(ListColumn.HomeUnit, new FieldIsRequired(ListHeadings.Of(ListName.Trainings, ListColumn.HomeUnit)));
        return unit ?? Nowhere;
    }
}
