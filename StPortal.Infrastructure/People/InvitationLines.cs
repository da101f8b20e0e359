using StPortal.Domain;
using StPortal.Domain.Imports;
using StPortal.Domain.People;
using StPortal.Infrastructure.Imports;

namespace StPortal.Infrastructure.People;

/// <summary>
/// Reads a pasted list: a person a line, cells parted by tab, semicolon or comma. With a heading row the columns may stand in any order;
/// without one they are given name, family name, e-mail, role, unit.
/// </summary>
internal static class InvitationLines
{
    public const int Limit = 500;

    private static readonly ListColumn[] UsualOrder = [ListColumn.GivenName, ListColumn.FamilyName, ListColumn.Email, ListColumn.Roles, ListColumn.Unit];

    public static Result<IReadOnlyList<InvitationLine>> Read(string? text, Actor actor, IReadOnlyList<UnitChoice> units, IReadOnlySet<string> taken)
    {
        var rows = CsvTable.Parse("", text ?? "").Rows.Where(row => !row.IsBlank).ToList();
        var columns = rows.Count > 0 ? HeadingOf(rows[0]) : null;
        if (columns is not null)
            rows.RemoveAt(0);
        if (rows.Count == 0)
            return new ListHoldsNobody();
        if (rows.Count > Limit)
            return new ListIsTooLong(rows.Count, Limit);
        var seen = new Dictionary<string, int>();
        return Result.From<IReadOnlyList<InvitationLine>>([.. rows.Select(row => Read(row, columns ?? UsualColumns, actor, units, taken, seen))]);
    }

    private static Dictionary<ListColumn, int> UsualColumns => UsualOrder.Index().ToDictionary(one => one.Item, one => one.Index);

    /// <summary>Null when the first row is a person: a heading row names the column of the address.</summary>
    private static Dictionary<ListColumn, int>? HeadingOf(RawRow row)
    {
        var columns = new Dictionary<ListColumn, int>();
        foreach (var (index, cell) in row.Cells.Index())
        {
            if (ListHeadings.Find(ListName.People, cell) is { } column)
                columns.TryAdd(column, index);
        }

        return columns.ContainsKey(ListColumn.Email) ? columns : null;
    }

    private static InvitationLine Read(
        RawRow row, Dictionary<ListColumn, int> columns, Actor actor, IReadOnlyList<UnitChoice> units, IReadOnlySet<string> taken, Dictionary<string, int> seen)
    {
        string Cell(ListColumn column) => columns.TryGetValue(column, out var at) && at < row.Cells.Count ? row.Cells[at] : "";
        var line = new InvitationLine(
            row.Line, Cell(ListColumn.GivenName), Cell(ListColumn.FamilyName), Cell(ListColumn.Email), Cell(ListColumn.Roles), Cell(ListColumn.Unit), null);
        var key = EmailAddress.Key(line.Email);
        if (key.Length > 0 && !seen.TryAdd(key, row.Line))
            return line with { Flaw = new AddressStandsTwice(seen[key]) };
        if (taken.Contains(key))
            return line with { Flaw = new EmailIsTaken(line.Email) };
        var input = InputOf(line, units);
        if (!input.IsOk)
            return line with { Flaw = input.Refusal };
        var made = NewMember.Make(actor, input.Value, units.Select(unit => unit.Id).ToHashSet(), DateTime.UnixEpoch);
        return made.IsOk ? line with { Input = input.Value } : line with { Flaw = made.Refusal };
    }

    private static Result<InviteMember.Input> InputOf(InvitationLine line, IReadOnlyList<UnitChoice> units)
    {
        var roles = RoleNames.Parse(line.Roles);
        if (!roles.IsOk)
            return roles.Refusal;
        Guid? unitId = null;
        if (line.Unit.Length > 0)
        {
            if (Find(units, line.Unit) is not { } unit)
                return new UnitIsNotFound(line.Unit);
            unitId = unit;
        }

        return new InviteMember.Input(
            line.GivenName, line.FamilyName, line.Email, null, unitId, [.. roles.Value.Select(role => new RoleGrant(role, unitId))]);
    }

    /// <summary>By "Clinic", "Clinic, Hospital" or "Hospital/Clinic", whatever the case; null when none or several are meant.</summary>
    private static Guid? Find(IReadOnlyList<UnitChoice> units, string text)
    {
        var wanted = SwedishText.ForSort(PlaceName.Parse(text)?.Display ?? text);
        var found = units.Where(unit => SwedishText.ForSort(unit.Name) == wanted || SwedishText.ForSort(unit.Name.Split(", ")[0]) == wanted).ToList();
        return found is [var one] ? one.Id : null;
    }
}
