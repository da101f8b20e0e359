using System.Collections.Frozen;

namespace StPortal.Domain.Curricula;

/// <summary>
/// All specialties and goals of SOSFS 2015:8 and HSLF-FS 2021:8, as data with a version. Read-only and safe to share between
/// threads. SOSFS 2008:17 has no common list of goals, so it has none here (regulation.md 2.5).
/// </summary>
public sealed class CurriculumCatalogue
{
    private static readonly Lazy<CurriculumCatalogue> Embedded = new(ReadEmbedded);

    private readonly FrozenDictionary<string, Specialty> byKey;
    private readonly FrozenDictionary<string, Specialty> byName;
    private readonly FrozenDictionary<(RegulationCode Regulation, string Specialty), IReadOnlyList<Goal>> goals;

    internal CurriculumCatalogue(DateOnly version, IReadOnlyList<Specialty> specialties, IReadOnlyList<Goal> all)
    {
        Version = version;
        Specialties = specialties;
        byKey = specialties.ToFrozenDictionary(s => s.Key, StringComparer.Ordinal);
        byName = specialties.ToFrozenDictionary(s => Squeeze(s.Name), StringComparer.OrdinalIgnoreCase);

        var ordered = all.OrderBy(g => g.Regulation).ThenBy(g => g.Group).ThenBy(g => g.Number).ToList();
        BasicTrainingGoals = [.. ordered.Where(g => g.Part is GoalPart.BasicTraining)];
        var places = Regulation.All.SelectMany(r => specialties.Select(s => (Regulation: r.Code, Specialty: s.Key)));
        goals = places.ToFrozenDictionary(p => p, p => Gather(ordered, p.Regulation, p.Specialty));
    }

    /// <summary>The catalogue that comes with the system.</summary>
    public static CurriculumCatalogue Current => Embedded.Value;

    /// <summary>The day of the data: trainings keep the version they began with.</summary>
    public DateOnly Version { get; }

    /// <summary>The specialties, grouped as the regulation groups them.</summary>
    public IReadOnlyList<Specialty> Specialties { get; }

    /// <summary>BT1–BT18 (HSLF-FS 2021:8), in order; the same for every specialty.</summary>
    public IReadOnlyList<Goal> BasicTrainingGoals { get; }

    public Specialty? FindSpecialty(string? key) => key is null ? null : byKey.GetValueOrDefault(key);

    /// <summary>Finds by Swedish name, whatever the case and the spaces around and between its words.</summary>
    public Specialty? FindSpecialtyByName(string? text) => text is null ? null : byName.GetValueOrDefault(Squeeze(text));

    /// <summary>
    /// The common goals and the specialty's own, in order, without basic training. Which b and STb goals apply to which specialty is
    /// unverified, so all are taken to apply (regulation.md 10, p. 4). Empty for SOSFS 2008:17. An unknown key throws.
    /// </summary>
    public IReadOnlyList<Goal> GoalsFor(RegulationCode regulation, string specialtyKey) =>
        goals.TryGetValue((regulation, specialtyKey), out var found)
            ? found
            : throw new ArgumentException($"No specialty '{specialtyKey}' under {regulation}.", nameof(specialtyKey));

    /// <summary>One goal by its code, whatever the case; BT goals are found under HSLF-FS 2021:8 for every specialty.</summary>
    public Goal? FindGoal(RegulationCode regulation, string specialtyKey, string code)
    {
        var places = goals.GetValueOrDefault((regulation, specialtyKey), []);
        return places.Concat(BasicTrainingGoals.Where(g => g.Regulation == regulation))
            .FirstOrDefault(g => string.Equals(g.Code, code, StringComparison.OrdinalIgnoreCase));
    }

    private static IReadOnlyList<Goal> Gather(List<Goal> ordered, RegulationCode regulation, string specialty) =>
        [.. ordered.Where(g => g.Regulation == regulation && g.Part is not GoalPart.BasicTraining
            && (g.SpecialtyKey is null || g.SpecialtyKey == specialty))];

    private static string Squeeze(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static CurriculumCatalogue ReadEmbedded()
    {
        using var specialties = Open("specialties.tsv");
        using var goals = Open("goals.tsv");
        return CatalogueReader.Read(specialties, goals);
    }

    private static StreamReader Open(string file) =>
        new(typeof(CurriculumCatalogue).Assembly.GetManifestResourceStream($"{typeof(CurriculumCatalogue).Namespace}.Data.{file}")
            ?? throw new InvalidOperationException($"The catalogue's {file} is not in the assembly."));
}
