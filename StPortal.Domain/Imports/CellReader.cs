using StPortal.Domain.Curricula;

namespace StPortal.Domain.Imports;

/// <summary>Reads the cells of one row and gathers what is wrong with them, all of it, so that one run shows every flaw.</summary>
internal sealed class CellReader(ListRow row)
{
    private readonly List<RowFlaw> flaws = [];

    public RowPlace Row => row.Place;

    public IReadOnlyList<RowFlaw> Flaws => flaws;

    public void Refuse(ListColumn column, Refusal reason) => flaws.Add(new RowFlaw(row.Place, column, reason));

    public string Text(ListColumn column) => row[column];

    public string Required(ListColumn column)
    {
        if (Guard.Required(ListHeadings.Of(row.Place.List, column), row[column]) is { } reason)
            Refuse(column, reason);
        return row[column];
    }

    public string? Optional(ListColumn column)
    {
        if (Guard.Optional(ListHeadings.Of(row.Place.List, column), row[column], Guard.NameLength) is { } reason)
            Refuse(column, reason);
        return Guard.Clean(row[column]);
    }

    public DateOnly Day(ListColumn column) => Read(column, ListDay.Parse);

    public decimal Percent(ListColumn column) => Read(column, ListNumber.ParsePercent);

    public decimal Number(ListColumn column) => Read(column, ListNumber.Parse);

    /// <summary>The specialty's key; null when the cell is empty or flawed.</summary>
    public string? Specialty(ListColumn column)
    {
        if (row[column].Length == 0)
            return null;
        var specialty = CurriculumCatalogue.Current.FindSpecialtyByName(row[column]);
        if (specialty is null)
            Refuse(column, new Trainings.SpecialtyIsUnknown(row[column]));
        return specialty?.Key;
    }

    /// <summary>A place, which may be external; null when the cell names none.</summary>
    public PlaceName? Site(ListColumn column)
    {
        var place = PlaceName.Parse(row[column]);
        if (place?.Parts.FirstOrDefault(part => part.Length > Guard.NameLength) is { } part)
            Refuse(column, new TextIsTooLong(ListHeadings.Of(row.Place.List, column), Guard.NameLength, part.Length));
        return place;
    }

    private T Read<T>(ListColumn column, Func<string, Result<T>> parse)
        where T : struct
    {
        var text = Required(column);
        if (text.Length == 0)
            return default;
        var parsed = parse(text);
        if (parsed.IsOk)
            return parsed.Value;
        Refuse(column, parsed.Refusal);
        return default;
    }
}
