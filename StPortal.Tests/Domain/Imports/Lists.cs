using StPortal.Domain.Imports;

namespace StPortal.Tests.Domain.Imports;

/// <summary>Lists of a cohort written as rows of cells, header left out: the first row is line 2.</summary>
internal sealed class Lists
{
    private readonly List<ListRow> rows = [];

    public Lists People(params string[] lines) => Add(ListName.People, lines);

    public Lists Trainings(params string[] lines) => Add(ListName.Trainings, lines);

    public Lists Placements(params string[] lines) => Add(ListName.Placements, lines);

    public Lists Courses(params string[] lines) => Add(ListName.Courses, lines);

    public CohortReading Read(params string[] knownPeople) => CohortListReader.Read(
        new CohortLists(new Dictionary<ListName, string>(), rows),
        new KnownCohort(knownPeople.ToHashSet(), knownPeople.ToHashSet()),
        new DateOnly(2026, 11, 24));

    private Lists Add(ListName list, string[] lines)
    {
        var columns = ListHeadings.ColumnsOf(list).ToList();
        foreach (var (line, index) in lines.Select((line, index) => (line.Split(';'), index)))
        {
            var cells = columns.Zip(line).ToDictionary(pair => pair.First, pair => pair.Second.Trim());
            rows.Add(new ListRow(new RowPlace(list, index + 2), cells));
        }

        return this;
    }
}
