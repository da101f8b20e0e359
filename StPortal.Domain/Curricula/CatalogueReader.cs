using System.Globalization;

namespace StPortal.Domain.Curricula;

/// <summary>Reads a catalogue from its two tables. Anything out of shape throws <see cref="FormatException"/> naming table and line.</summary>
internal static class CatalogueReader
{
    private const string VersionMark = "# version";

    public static CurriculumCatalogue Read(TextReader specialties, TextReader goals)
    {
        var (version, specialtyRows) = Rows("specialties", specialties, 6, Specialty);
        var (goalVersion, goalRows) = Rows("goals", goals, 10, Goal);
        if (version != goalVersion)
            throw new FormatException($"specialties is of {version:O}, goals of {goalVersion:O}.");

        CheckWhole(specialtyRows, goalRows);
        return new CurriculumCatalogue(version, specialtyRows, goalRows);
    }

    private static void CheckWhole(List<Specialty> specialties, List<Goal> goals)
    {
        var keys = specialties.Select(s => s.Key).ToHashSet(StringComparer.Ordinal);
        if (goals.Find(g => g.SpecialtyKey is { } key && !keys.Contains(key)) is { } stray)
            throw new FormatException($"goals: {stray.Code} is of an unknown specialty '{stray.SpecialtyKey}'.");

        // Groups tell common from specialty goals, so a code that is unique here is unique within regulation × specialty.
        if (goals.GroupBy(g => (g.Regulation, g.SpecialtyKey, g.Group, g.Number)).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new FormatException($"goals: {twice.First().Code} stands twice for '{twice.Key.SpecialtyKey}'.");
    }

    private static (DateOnly Version, List<T> Rows) Rows<T>(string table, TextReader reader, int columns, Func<string[], T> make)
    {
        var first = (reader.ReadLine() ?? "").Split('\t');
        if (first is not [VersionMark, var text]
            || !DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var version))
            throw new FormatException($"{table} line 1: expected '{VersionMark}', a tab and a date.");

        reader.ReadLine();
        var rows = new List<T>();
        for (var line = 3; reader.ReadLine() is { } row; line++)
            rows.Add(Row(table, line, row.Split('\t'), columns, make));
        return (version, rows);
    }

    private static T Row<T>(string table, int line, string[] cells, int columns, Func<string[], T> make)
    {
        if (cells.Length != columns)
            throw new FormatException($"{table} line {line}: {cells.Length} columns, expected {columns}.");

        try
        {
            return make(cells);
        }
        catch (Exception e) when (e is FormatException or ArgumentException)
        {
            throw new FormatException($"{table} line {line}: {e.Message}", e);
        }
    }

    private static Specialty Specialty(string[] cells) =>
        new(cells[0], cells[1], Named<SpecialtyKind>(cells[2]), cells[3], OrNull(cells[4]), OrNull(cells[5]));

    private static Goal Goal(string[] cells)
    {
        var digits = cells[3].AsSpan().IndexOfAnyInRange('0', '9');
        if (digits < 1)
            throw new FormatException($"Code '{cells[3]}' is not letters and a number.");

        var unknown = cells[6] == "?";
        return new Goal(
            (Regulation.Parse(cells[0]) ?? throw new FormatException($"Unknown regulation '{cells[0]}'.")).Code,
            OrNull(cells[1]),
            cells[3],
            int.Parse(cells[3].AsSpan(digits), NumberStyles.None, CultureInfo.InvariantCulture),
            cells[4],
            Named<LabelOrigin>(cells[5]),
            Named<GoalPart>(cells[2]),
            Enum.Parse<GoalGroup>(cells[3].AsSpan(0, digits), ignoreCase: true),
            unknown ? [] : [.. Split(cells[6], '+').Select(Prescribed)],
            unknown,
            [.. Split(cells[7], '+').Select(ActivityLetters.Parse)],
            Named<GoalGrade>(cells[8]),
            OrNull(cells[9]));
    }

    private static PrescribedActivity Prescribed(string letters) => new([.. Split(letters, '/').Select(ActivityLetters.Parse)]);

    private static string[] Split(string cell, char by) => cell.Length == 0 ? [] : cell.Split(by);

    private static T Named<T>(string name)
        where T : struct, Enum => Enum.Parse<T>(name);

    private static string? OrNull(string cell) => cell.Length == 0 ? null : cell;
}
