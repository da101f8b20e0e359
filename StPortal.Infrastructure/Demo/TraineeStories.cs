using StPortal.Domain.Curricula;

namespace StPortal.Infrastructure.Demo;

/// <summary>Sixty trainees: at every stage, under both regulations, over twelve specialties of the region and two of the clinic.</summary>
internal static class TraineeStories
{
    private const string Psychiatry = "Vuxenpsykiatri Vättersjö";

    /// <summary>A whole training as one may look: basic training first, away for five months, part time for a while, and a hole in the plan.</summary>
    private static readonly DemoPeriod[] NorasWay =
    [
        new("Bastjänstgöring", 12, 100, "Akutkliniken Ekby"),
        new("Akutpsykiatri", 6, 100, Psychiatry),
        new("Slutenvård", 6, 100, Psychiatry),
        new(null, 5, IsAway: true),
        new("Öppenvård", 7, 80, Psychiatry),
        new("Beroende", 6, 100, Psychiatry),
        new("Neuropsykiatri", 7, 100, Psychiatry),
        new("Äldrepsykiatri", 6, 100, "Geriatriska kliniken Ekby"),
        new(null, 6),
        new("Rättspsykiatri", 6),
        new("Öppenvård", 6, 100, Psychiatry),
    ];

    public static IReadOnlyList<TraineeStory> Region { get; } =
    [
        new(Psychiatry, "psykiatri", RegulationCode.Hslffs20218, 38, 100, 0.6)
        {
            Featured = ("Nora", "Forsell"), Way = NorasWay,
        },
        new("Vårdcentralen Älgen", "allmanmedicin", RegulationCode.Hslffs20218, 68)
        {
            Featured = ("Amina", "Yilmaz"), ReadyToApply = true, PersonalNumber = "19900602-2397",
        },
        new("Medicinkliniken Vättersjö", "internmedicin", RegulationCode.Sosfs20158, 62)
        {
            Featured = ("Erik", "Lindroth"), ReadyToApply = true, PersonalNumber = "19910717-2380",
        },
        .. Others(),
    ];

    public static IReadOnlyList<TraineeStory> Clinic { get; } =
    [
        new("Sjöstadens vårdcentral", "allmanmedicin", RegulationCode.Hslffs20218, 14),
        new("Sjöstadens vårdcentral", "allmanmedicin", RegulationCode.Sosfs20158, 47, 80),
        new("Sjöstadens hudmottagning", "hud-och-konssjukdomar", RegulationCode.Hslffs20218, 30),
        new("Sjöstadens hudmottagning", "hud-och-konssjukdomar", RegulationCode.Hslffs20218, 69)
        {
            ReadyToApply = true, PersonalNumber = "19961020-2385",
        },
    ];

    private static IEnumerable<TraineeStory> Others()
    {
        var clinics = DemoPlaces.Region.SelectMany(house => house.Clinics).ToList();
        for (var i = 0; i < 53; i++)
        {
            var clinic = clinics[i % clinics.Count];
            var older = i % 3 == 1;
            yield return new TraineeStory(
                clinic.Name,
                clinic.SpecialtyKey,
                older ? RegulationCode.Sosfs20158 : RegulationCode.Hslffs20218,
                2 + (i * 11 % 62),
                i % 4 == 2 ? 80 : 100,
                i % 7 == 3 ? 0.4 : 0.8 + (i % 3 * 0.08))
            {
                AbsenceAt = i % 5 == 1 ? 12 + (i % 9) : null,
                GapAt = i % 9 == 4 ? 20 + (i % 20) : null,
                SupervisionEndsIn = i switch { 3 => 24, 18 => -12, _ => null },
                PeriodUnderPersona = i == 2,
            };
        }
    }
}
