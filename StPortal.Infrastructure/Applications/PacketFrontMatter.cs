using System.Globalization;
using StPortal.Domain.Curricula;
using StPortal.Domain.People;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Documents;

namespace StPortal.Infrastructure.Applications;

/// <summary>Describes what stands before the attachments: cover, service list, goals and list of attachments.</summary>
internal sealed class PacketFrontMatter(ApplicationRecord record, PersonalIdentityNumber? number)
{
    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");

    /// <summary>Certificates whose original is a file, in the packet's order: "Bilaga 1" is the first.</summary>
    public IReadOnlyList<ApplicationCertificate> Attached { get; } = [.. record.Certificates.Where(one => one.StorageKey is not null)];

    public string Title => $"Underlag för ansökan om bevis om specialistkompetens – {record.Head.Name}";

    public static string LabelOf(int index) => $"Bilaga {index + 1}";

    public DocumentDescription Describe(IReadOnlyList<PreparedAttachment> prepared) => new(
        Title,
        [
            .. Cover(prepared),
            new PageBreakBlock(),
            .. ServiceList(),
            new PageBreakBlock(),
            .. new PacketGoalList(record, Attached).Describe(),
            new PageBreakBlock(),
            .. new PacketAttachmentList(record, Attached).Describe(prepared),
        ]);

    private IEnumerable<DocumentBlock> Cover(IReadOnlyList<PreparedAttachment> prepared)
    {
        var regulation = Regulation.Of(record.Head.Regulation);
        yield return new HeadingBlock("Ansökan om bevis om specialistkompetens", 1);
        yield return new ParagraphBlock("Underlag sammanställt ur ST-portalen");
        yield return new FieldsBlock(
        [
            new DocumentField("Efternamn", record.Head.FamilyName),
            new DocumentField("Förnamn", record.Head.GivenName),
            new DocumentField("Personnummer", number?.Full ?? "Inte inlagt"),
            new DocumentField("E-post", record.Head.Email),
            new DocumentField("Specialitet", SwedishSentence(record.SpecialtyName)),
            new DocumentField("Föreskrift", regulation.Name),
            new DocumentField("Tjänsteställe", $"{record.Head.UnitName}, {record.Head.OrganisationName}"),
            new DocumentField("Tjänstgöring", $"{Months(record.Counted.Months)} månader heltid av {regulation.RequiredMonths}"),
            new DocumentField("Bilagor", BilagorOf(prepared)),
            new DocumentField("Sammanställt", Day(record.Today)),
        ]);
        yield return new ParagraphBlock(
            "Socialstyrelsens ansökningsblankett fylls i, undertecknas och skickas för sig. Socialstyrelsens intyg skickas i original; "
            + "kopiorna här är till för din egen kontroll och för verksamhetens arkiv.");
        yield return new ParagraphBlock(
            "Uppgifterna är hämtade ur ST-portalen den dag som anges ovan. Om ansökan är fullständig avgörs av Socialstyrelsen.", Quiet: true);
    }

    private IEnumerable<DocumentBlock> ServiceList()
    {
        var served = record.Counted.PerPeriod.Zip(record.Services).Where(pair => pair.Second.From <= record.Today).ToList();
        yield return new HeadingBlock("Tjänsteförteckning", 1);
        yield return new TableBlock(
            [
                new TableColumn("Tjänstgöringsställe", 2.4f), new TableColumn("Period (ååmmdd)", 1.4f), new TableColumn("Datum", 2.2f),
                new TableColumn("% av heltid", 0.8f, IsNumeric: true), new TableColumn("Månader heltid", 0.9f, IsNumeric: true),
            ],
            [.. served.Select(pair => ServiceCells(pair.Second, pair.First.Months))])
        {
            Sum = ["Summa", "", "", "", Months(record.Counted.Months)],
        };
        yield return new ParagraphBlock(
            $"Räknat till och med {Day(record.Today)}. Varje kalendermånad ger tjänstgjorda dagar delat med månadens dagar, gånger procent av "
            + "heltid; frånvaro som inte räknas är avdragen. Summan är av oavrundade tal.", Quiet: true);
    }

    private IReadOnlyList<string> ServiceCells(ServiceRow row, decimal months)
    {
        var to = row.To < record.Today ? row.To : record.Today;
        return [row.Place, $"{Short(row.From)}–{Short(to)}", $"{Day(row.From)} till {Day(to)}", row.Percent.ToString("0.##", Swedish), Months(months)];
    }

    private static string BilagorOf(IReadOnlyList<PreparedAttachment> prepared)
    {
        var failed = prepared.Count(one => one.Reason is not null);
        return failed == 0
            ? prepared.Count.ToString(Swedish)
            : $"{prepared.Count}, varav {failed} inte kunde läggas in (se bilageförteckningen)";
    }

    private static string SwedishSentence(string text) => text.Length == 0 ? text : char.ToUpper(text[0], Swedish) + text[1..];

    private static string Months(decimal months) => TrainingTime.ForShow(months).ToString("0.0", Swedish);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Short(DateOnly day) => day.ToString("yyMMdd", CultureInfo.InvariantCulture);
}
