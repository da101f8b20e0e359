using System.Globalization;
using System.Text;

namespace StPortal.Benchmarks.Circuits;

/// <summary>
/// Lists as a region keeps them, read in by the product's own verb, so that the demo's director of studies has a full page of fifty
/// trainees. They begin without assessments, so most are flagged: a heavier page than an everyday one.
/// </summary>
internal static class FiftyTrainees
{
    public const int PageSize = 50;

    private const string Clinic = "Vättersjö sjukhus/Medicinkliniken Vättersjö";

    public static string Write(string folder, DateOnly today)
    {
        var lists = Directory.CreateDirectory(Path.Combine(folder, "listor")).FullName;
        var people = new StringBuilder("E-post;Förnamn;Efternamn;Roll;Enhet;Specialitet;Handledarutbildning (år)\n");
        var trainings = new StringBuilder(
            "ST-läkare (e-post);Specialitet;Regelverk;ST-start;Planerat slut;Tjänstgöringsgrad;Hemklinik;Huvudhandledare (e-post)\n");
        for (var i = 0; i < PageSize; i++)
            Add(people, trainings, i, today);
        File.WriteAllText(Path.Combine(lists, "people.csv"), people.ToString());
        File.WriteAllText(Path.Combine(lists, "trainings.csv"), trainings.ToString());
        return lists;
    }

    private static void Add(StringBuilder people, StringBuilder trainings, int number, DateOnly today)
    {
        var mark = $"{(char)('A' + number / 26)}{(char)('a' + number % 26)}";
        var (trainee, supervisor) = ($"st.{mark}@vattersjo.example", $"handledare.{mark}@vattersjo.example");
        var start = new DateOnly(today.Year, today.Month, 1).AddMonths(-(2 + number * 11 % 58));
        people.AppendLine(CultureInfo.InvariantCulture, $"{trainee};Kim;Efternamn{mark};ST-läkare;{Clinic};;");
        people.AppendLine(CultureInfo.InvariantCulture, $"{supervisor};Robin;Handledare{mark};handledare;{Clinic};Internmedicin;2015");
        trainings.AppendLine(
            CultureInfo.InvariantCulture,
            $"{trainee};Internmedicin;HSLF-FS 2021:8;{start:yyyy-MM-dd};{start.AddMonths(66).AddDays(-1):yyyy-MM-dd};100;{Clinic};{supervisor}");
    }
}
