using StPortal.Domain.Evidence;
using StPortal.Domain.People;

namespace StPortal.Domain.Imports;

/// <summary>A course in the list of courses. Its title is text and nothing else, also when it looks like a formula.</summary>
public sealed record CourseLine(RowPlace Row, string Trainee, string Title, DateOnly Day, decimal Days, string? Organiser)
{
    /// <summary>What makes it the same course.</summary>
    public object Identity => (Trainee, Title, Day, Days, Organiser);

    internal static CourseLine Read(CellReader cells)
    {
        var days = cells.Number(ListColumn.CourseDays);
        var line = new CourseLine(
            cells.Row,
            EmailAddress.Key(cells.Required(ListColumn.Trainee)),
            cells.Required(ListColumn.CourseTitle),
            cells.Day(ListColumn.CourseDay),
            days,
            cells.Optional(ListColumn.Organiser));
        if (days is < 0 or > 366)
            cells.Refuse(ListColumn.CourseDays, new CourseDaysOutOfRange(days));
        return line;
    }
}
