namespace StPortal.Infrastructure.Demo;

/// <summary>What assessors and supervisors of the demo write. No patient can be recognised in it.</summary>
internal static class DemoTexts
{
    public static IReadOnlyList<string> Feedback { get; } =
    [
        "Bra att du sammanfattade planen och lät patienten ställa frågor. Nästa gång kan du säga högt vilka diagnoser du väger mellan.",
        "Strukturerad anamnes och lugnt bemötande trots stressen. Tänk på att fråga om läkemedel tidigare i samtalet.",
        "Du ledde teamet tydligt. Nästa gång: stäm av att alla har uppfattat nästa steg innan du går vidare.",
        "Noggrant status. Vi kom överens om att du tränar på att prioritera när flera väntar samtidigt.",
        "Mycket bra kommunikation med närstående. Dokumentationen kan bli kortare och mer riktad.",
        "Säker klinisk bedömning och rätt nivå på utredningen. Fortsätt så, och handled gärna en yngre kollega nästa gång.",
        "Bra att du bad om hjälp i tid. Läs på om alternativen inför nästa gång så tar vi diskussionen då.",
        "Du förklarade riskerna begripligt och väntade in svaret. Nästa gång kan du avsluta med att be om en återberättelse.",
    ];

    /// <summary>What the director of studies has noted of somebody who is followed up.</summary>
    public const string FollowUp = "samtal bokat med handledaren";

    public static IReadOnlyList<string> ReturnReasons { get; } =
    [
        "Beskriv också hur du fick återkoppling på din handledning.",
        "Lägg till vilken period det gäller och vad du själv gjorde.",
        "Kursintyget saknas som bilaga.",
    ];

    public static IReadOnlyList<string> DevelopmentWorks { get; } =
    [
        "Kortare väg till uppföljning efter utskrivning", "Checklista för läkemedelsgenomgång", "Säkrare överrapportering mellan jour och dag",
        "Färre onödiga provtagningar vid inskrivning",
    ];

    public static IReadOnlyList<string> ScientificWorks { get; } =
    [
        "Följsamhet till riktlinjer före och efter ett utbildningsprogram", "Väntetider och återbesök: en registerstudie",
        "Patienters erfarenhet av digital uppföljning",
    ];

    public static IReadOnlyList<string> Organisers { get; } =
        ["SK-kurs", "Region Vättersjö", "Specialitetsföreningen", "Karlsviks universitet", "Lipus-granskad kurs"];
}
