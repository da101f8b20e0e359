namespace StPortal.Domain.Imports;

/// <summary>Which columns a list has and what they are called in the lists that regions keep. The first heading is the usual one.</summary>
public static class ListHeadings
{
    private static readonly Dictionary<ListName, (ListColumn Column, string[] Headings)[]> Columns = new()
    {
        [ListName.People] =
        [
            (ListColumn.Email, ["E-post", "E-postadress", "Mejl", "Mail", "Email"]),
            (ListColumn.GivenName, ["Förnamn"]),
            (ListColumn.FamilyName, ["Efternamn"]),
            (ListColumn.Roles, ["Roll", "Roller"]),
            (ListColumn.Unit, ["Enhet", "Klinik", "Arbetsplats"]),
            (ListColumn.Specialty, ["Specialitet"]),
            (ListColumn.SupervisorTrainingYear, ["Handledarutbildning (år)", "Handledarutbildning", "Handledarutbildning år"]),
        ],
        [ListName.Trainings] =
        [
            (ListColumn.Trainee, ["ST-läkare (e-post)", "ST-läkare"]),
            (ListColumn.Specialty, ["Specialitet"]),
            (ListColumn.Regulation, ["Regelverk", "Föreskrift"]),
            (ListColumn.Start, ["ST-start", "Start", "Startdatum"]),
            (ListColumn.PlannedEnd, ["Planerat slut", "Slut", "Slutdatum"]),
            (ListColumn.Degree, ["Tjänstgöringsgrad", "Grad", "Omfattning"]),
            (ListColumn.HomeUnit, ["Hemklinik", "Hemenhet", "Enhet"]),
            (ListColumn.PrincipalSupervisor, ["Huvudhandledare (e-post)", "Huvudhandledare"]),
        ],
        [ListName.Placements] =
        [
            (ListColumn.Trainee, ["ST-läkare (e-post)", "ST-läkare"]),
            (ListColumn.Place, ["Placering", "Tjänstgöring", "Enhet"]),
            (ListColumn.From, ["Från", "Från och med", "Start"]),
            (ListColumn.To, ["Till", "Till och med", "Slut"]),
            (ListColumn.Percent, ["Omfattning", "Tjänstgöringsgrad", "Grad"]),
            (ListColumn.Supervisor, ["Handledare (e-post)", "Handledare"]),
        ],
        [ListName.Courses] =
        [
            (ListColumn.Trainee, ["ST-läkare (e-post)", "ST-läkare"]),
            (ListColumn.CourseTitle, ["Kurs", "Kursnamn"]),
            (ListColumn.CourseDay, ["Datum", "Kursdatum", "Startdatum"]),
            (ListColumn.CourseDays, ["Dagar", "Antal dagar"]),
            (ListColumn.Organiser, ["Arrangör", "Kursgivare"]),
        ],
    };

    public static IEnumerable<ListColumn> ColumnsOf(ListName list) => Columns[list].Select(entry => entry.Column);

    /// <summary>The usual heading, as reports name the column.</summary>
    public static string Of(ListName list, ListColumn column) => Columns[list].First(entry => entry.Column == column).Headings[0];

    /// <summary>The column a heading stands for, whatever its case, accents, spaces and punctuation; null for one that is not read.</summary>
    public static ListColumn? Find(ListName list, string heading)
    {
        var wanted = Squeeze(heading);
        foreach (var (column, headings) in Columns[list])
        {
            if (headings.Any(known => Squeeze(known) == wanted))
                return column;
        }

        return null;
    }

    private static string Squeeze(string text) => string.Concat(SwedishText.ForSearch(text).Where(char.IsLetterOrDigit));
}
