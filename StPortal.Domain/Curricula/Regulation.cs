namespace StPortal.Domain.Curricula;

/// <summary>
/// Facts of one regulation (regulation.md 1.1). <see cref="RequiredMonths"/> is full-time months; under HSLF-FS 2021:8 they include
/// basic training (patientsäkerhetsförordningen 2010:1369, 4 kap. 1 §).
/// </summary>
/// <param name="ClosedFrom">The first day on which nobody can be examined under it; null while somebody can.</param>
/// <param name="Source">Where the facts were read.</param>
public sealed record Regulation(
    RegulationCode Code,
    string Name,
    string ShortName,
    int RequiredMonths,
    DateOnly InForceFrom,
    DateOnly? ClosedFrom,
    string Source)
{
    /// <summary>All regulations, oldest first.</summary>
    public static IReadOnlyList<Regulation> All { get; } =
    [
        // The application, with the training finished, had to reach Socialstyrelsen by 30 April 2022.
        new(RegulationCode.Sosfs200817, "SOSFS 2008:17", "2008:17", 60, new(2008, 9, 1), new(2022, 5, 1),
            "SOSFS 2008:17; transition rules of SOSFS 2015:8"),
        new(RegulationCode.Sosfs20158, "SOSFS 2015:8", "2015:8", 60, new(2015, 5, 1), null,
            "SOSFS 2015:8; SFS 2020:1098, transition p. 2 and 3"),
        new(RegulationCode.Hslffs20218, "HSLF-FS 2021:8", "2021:8", 66, new(2021, 7, 1), null,
            "HSLF-FS 2021:8; patientsäkerhetsförordningen 2010:1369, 4 kap. 1 §"),
    ];

    /// <summary>
    /// Full-time months that are enough for who has a doctoral degree: 54 (SOSFS 2015:8, 6 kap. 2 §; the same under SOSFS 2008:17).
    /// Null under HSLF-FS 2021:8, where how much is credited has not been checked.
    /// </summary>
    public int? RequiredMonthsWithDegree => Code is RegulationCode.Hslffs20218 ? null : 54;

    /// <summary>Whether the training begins with basic training, BT1–BT18 (HSLF-FS 2021:8 alone).</summary>
    public bool HasBasicTraining => Code is RegulationCode.Hslffs20218;

    /// <summary>Whether anybody can still be examined under it on <paramref name="day"/>.</summary>
    public bool IsOpen(DateOnly day) => ClosedFrom is not { } closed || day < closed;

    public static Regulation Of(RegulationCode code) =>
        All.FirstOrDefault(r => r.Code == code) ?? throw new ArgumentOutOfRangeException(nameof(code), code, null);

    /// <summary>Reads "HSLF-FS 2021:8", "2021:8", "hslffs 2021:8", "SOSFS2015:8" and the like; null when it is none of them.</summary>
    public static Regulation? Parse(string? text)
    {
        var wanted = Squeeze(text);
        return All.FirstOrDefault(r => wanted == Squeeze(r.ShortName) || wanted == Squeeze(r.Name));
    }

    private static string Squeeze(string? text) =>
        string.Concat((text ?? "").Where(c => char.IsLetterOrDigit(c) || c == ':')).ToUpperInvariant();
}
