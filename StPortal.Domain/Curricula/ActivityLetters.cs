namespace StPortal.Domain.Curricula;

/// <summary>The letters activities have in the catalogue's data.</summary>
public static class ActivityLetters
{
    private static readonly Dictionary<string, ActivityCode> ByLetter = new(StringComparer.Ordinal)
    {
        ["K"] = ActivityCode.ClinicalService,
        ["A"] = ActivityCode.Auscultation,
        ["U"] = ActivityCode.Course,
        ["D"] = ActivityCode.DevelopmentWork,
        ["W"] = ActivityCode.WrittenWork,
        ["S"] = ActivityCode.Seminar,
        ["M"] = ActivityCode.SitIn,
        ["T"] = ActivityCode.OwnStudy,
        ["Sim"] = ActivityCode.Simulation,
        ["R"] = ActivityCode.Reflection,
        ["H"] = ActivityCode.Teaching,
        ["C"] = ActivityCode.Conference,
        ["B"] = ActivityCode.TreatmentConference,
        ["V"] = ActivityCode.CareTeam,
    };

    private static readonly Dictionary<ActivityCode, string> ByCode = ByLetter.ToDictionary(p => p.Value, p => p.Key);

    public static string Of(ActivityCode code) => ByCode[code];

    /// <summary>Throws <see cref="FormatException"/> on a letter the catalogue does not know.</summary>
    public static ActivityCode Parse(string letter) =>
        ByLetter.TryGetValue(letter, out var code) ? code : throw new FormatException($"Unknown activity '{letter}'.");
}
