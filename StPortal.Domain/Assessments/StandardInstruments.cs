namespace StPortal.Domain.Assessments;

/// <summary>
/// Forms that every organisation begins with. Items of the Mini-CEX follow the published English form; the Swedish labels are our own
/// translation, since no official Swedish wording was found.
/// </summary>
public static class StandardInstruments
{
    public const string MiniCexKey = "mini-cex";

    public static LocalText MiniCexName { get; } = new("Mini-CEX", "Mini-CEX");

    public static InstrumentDefinition MiniCex { get; } = new(
        [
            new("history", new("Anamnes", "History taking")),
            new("examination", new("Status", "Physical examination")),
            new("communication", new("Kommunikation och information", "Communication and information")),
            new("judgement", new("Klinisk bedömning", "Clinical judgement")),
            new("professionalism", new("Professionellt förhållningssätt", "Professionalism")),
            new("organisation", new("Organisation och effektivitet", "Organisation and efficiency")),
            new("overall", new("Samlad klinisk kompetens", "Overall clinical competence"), IsOverall: true),
        ],
        SixStepsAgainstExpectation,
        [
            new("ward", new("Avdelning", "Ward")),
            new("outpatient", new("Mottagning", "Outpatient clinic")),
            new("emergency", new("Akutmottagning", "Emergency department")),
            new("home", new("Hembesök", "Home visit")),
            new("other", new("Annat", "Other")),
        ],
        [
            new("low", new("Enkel", "Simple")),
            new("medium", new("Medelsvår", "Moderate")),
            new("high", new("Svår", "Complex")),
        ],
        AsksIndependence: true,
        "Mini-CEX, sju moment, sex steg mot förväntan för utbildningsnivån; svenska benämningar är våra.");

    private static ScaleStep[] SixStepsAgainstExpectation =>
    [
        new("1", new("Långt under", "Well below")),
        new("2", new("Under", "Below")),
        new("3", new("Gränsfall", "Borderline")),
        new("4", new("Uppfyller", "Meets")),
        new("5", new("Över", "Above")),
        new("6", new("Långt över", "Well above")),
    ];
}
