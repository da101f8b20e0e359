using StPortal.Domain;
using StPortal.Domain.Imports;

namespace StPortal.Infrastructure.Imports;

/// <summary>Finds the columns by their headings, in whatever order they stand; columns that are not asked for are left alone.</summary>
internal static class TableRows
{
    public static Result<IReadOnlyList<ListRow>> Of(ListName list, RawTable table)
    {
        var heading = table.Rows.Count > 0 ? table.Rows[0].Cells : [];
        var places = new Dictionary<ListColumn, int>();
        for (var i = 0; i < heading.Count; i++)
        {
            if (ListHeadings.Find(list, heading[i]) is { } column)
                places.TryAdd(column, i);
        }

        foreach (var column in ListHeadings.ColumnsOf(list))
        {
            if (!places.ContainsKey(column))
                return new ColumnIsMissing(table.Name, ListHeadings.Of(list, column));
        }

        return Result.From<IReadOnlyList<ListRow>>(
            [.. table.Rows.Skip(1).Where(row => !row.IsBlank).Select(row => Row(list, row, places))]);
    }

    private static ListRow Row(ListName list, RawRow row, Dictionary<ListColumn, int> places)
    {
        var cells = places.Where(place => place.Value < row.Cells.Count)
            .ToDictionary(place => place.Key, place => row.Cells[place.Value]);
        return new ListRow(new RowPlace(list, row.Line), cells);
    }
}
