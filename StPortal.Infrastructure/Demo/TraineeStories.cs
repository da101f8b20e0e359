using StPortal.Domain.Curricula;

namespace StPortal.Infrastructure.Demo;

/// <summary>Sixty trainees: at every stage, under both regulations, over twelve specialties of the region and two of the clinic.</summary>
internal static class TraineeStories
{
    public static IReadOnlyList<TraineeStory> Region { get; } =
    [
        new("Vuxenpsykiatri Vättersjö", "psykiatri", RegulationCode.Hslffs20218, 39, 100, 0.6)
        {
            Featured = ("Nora", "Forsell"), GapAt = 57, AbsenceAt = 24,
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
