using System.Globalization;
using StPortal.Domain.People;

namespace StPortal.Domain.Imports;

/// <summary>A person in the list of people.</summary>
public sealed record PersonLine(
    RowPlace Row,
    string Email,
    string GivenName,
    string FamilyName,
    IReadOnlyList<Role> Roles,
    PlaceName? Unit,
    string? SpecialtyKey,
    int? SupervisorTrainingYear)
{
    private const int EarliestYear = 1950;

    internal static PersonLine Read(CellReader cells, DateOnly today)
    {
        var email = cells.Required(ListColumn.Email);
        if (email.Length > 0 && !EmailAddress.IsPlausible(email))
            cells.Refuse(ListColumn.Email, new EmailIsNotAnAddress(email));
        return new PersonLine(
            cells.Row,
            email,
            cells.Required(ListColumn.GivenName),
            cells.Required(ListColumn.FamilyName),
            ReadRoles(cells),
            cells.Site(ListColumn.Unit),
            cells.Specialty(ListColumn.Specialty),
            ReadYear(cells, today));
    }

    private static IReadOnlyList<Role> ReadRoles(CellReader cells)
    {
        var roles = RoleNames.Parse(cells.Required(ListColumn.Roles));
        if (roles.IsOk)
            return roles.Value;
        cells.Refuse(ListColumn.Roles, roles.Refusal);
        return [];
    }

    private static int? ReadYear(CellReader cells, DateOnly today)
    {
        var text = cells.Text(ListColumn.SupervisorTrainingYear);
        if (text.Length == 0)
            return null;
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
            cells.Refuse(ListColumn.SupervisorTrainingYear, new TextIsNotANumber(text));
        else if (year < EarliestYear || year > today.Year)
            cells.Refuse(ListColumn.SupervisorTrainingYear, new YearIsOutOfRange(year));
        return year;
    }
}
