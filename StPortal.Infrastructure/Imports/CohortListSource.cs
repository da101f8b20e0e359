using StPortal.Domain;
using StPortal.Domain.Imports;

namespace StPortal.Infrastructure.Imports;

/// <summary>
/// Opens a region's lists: a folder with people.csv, trainings.csv, placements.csv and courses.csv, or one .xlsx workbook with
/// four sheets of those names. A list may be left out; at least one has to be there.
/// </summary>
public static class CohortListSource
{
    private static readonly Dictionary<ListName, string[]> Names = new()
    {
        [ListName.People] = ["people", "personer"],
        [ListName.Trainings] = ["trainings", "utbildningar"],
        [ListName.Placements] = ["placements", "placeringar"],
        [ListName.Courses] = ["courses", "kurser"],
    };

    public static async Task<Result<CohortLists>> ReadAsync(string path, CancellationToken cancellationToken)
    {
        if (File.Exists(path) && Path.GetExtension(path).Equals(".xlsx", StringComparison.OrdinalIgnoreCase))
            return ReadWorkbook(path);
        return Directory.Exists(path) ? await ReadFolderAsync(path, cancellationToken) : new ListsAreMissing(path);
    }

    private static async Task<Result<CohortLists>> ReadFolderAsync(string folder, CancellationToken cancellationToken)
    {
        var files = Directory.GetFiles(folder, "*.*");
        var tables = new Dictionary<ListName, RawTable>();
        foreach (var (list, names) in Names)
        {
            var file = Array.Find(files, file => IsNamed(Path.GetFileName(file), names, ".csv"));
            if (file is null)
                continue;
            try
            {
                tables[list] = await CsvTable.ReadAsync(file, cancellationToken);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                return new ListIsUnreadable(Path.GetFileName(file));
            }
        }

        return Understand(tables, folder);
    }

    private static Result<CohortLists> ReadWorkbook(string path)
    {
        try
        {
            var sheets = WorkbookTable.SheetsOf(path);
            var tables = new Dictionary<ListName, RawTable>();
            foreach (var (list, names) in Names)
            {
                if (sheets.FirstOrDefault(sheet => IsNamed(sheet, names, "")) is { } sheet)
                    tables[list] = WorkbookTable.Read(path, sheet);
            }

            return Understand(tables, path);
        }
        // The workbook library throws what its zip and XML readers throw.
        catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException
            or System.Xml.XmlException or NotSupportedException or KeyNotFoundException)
        {
            return new ListIsUnreadable(Path.GetFileName(path));
        }
    }

    private static bool IsNamed(string name, string[] names, string extension) =>
        names.Any(known => (known + extension).Equals(name.Trim(), StringComparison.OrdinalIgnoreCase));

    private static Result<CohortLists> Understand(Dictionary<ListName, RawTable> tables, string path)
    {
        if (tables.Count == 0)
            return new ListsAreMissing(path);
        var rows = new List<ListRow>();
        foreach (var (list, table) in tables)
        {
            var read = TableRows.Of(list, table);
            if (!read.IsOk)
                return read.Refusal;
            rows.AddRange(read.Value);
        }

        return new CohortLists(tables.ToDictionary(entry => entry.Key, entry => entry.Value.Name), rows);
    }
}
