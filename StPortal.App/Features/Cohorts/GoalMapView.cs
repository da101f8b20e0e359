using System.Globalization;
using StPortal.Domain.Evidence;
using StPortal.Infrastructure.Cohorts;

namespace StPortal.App.Features.Cohorts;

/// <summary>What the map's address says. The address is the only place where it lives: a link shows what its sender saw and Back undoes.</summary>
/// <param name="Marked">The state that stands out; the others step back.</param>
public sealed record GoalMapView(GoalMapRequest Request, GoalState? Marked = null, bool AsWords = false, GoalMapCellId? Chosen = null)
{
    public const string Path = "/kohort/delmal";
    public const string ExportPath = "/kohort/delmal.csv";

    public static GoalMapView Usual { get; } = new(new GoalMapRequest());

    /// <summary>Another specialty has other units, other rows and other goals.</summary>
    public GoalMapView Of(string specialtyKey) => this with { Request = new GoalMapRequest(specialtyKey), Chosen = null };

    public GoalMapView In(Guid? unitId) => this with { Request = Request with { UnitId = unitId, Page = 1 }, Chosen = null };

    public GoalMapView At(int page) => this with { Request = Request with { Page = page }, Chosen = null };

    /// <summary>The same state again lets all stand out alike.</summary>
    public GoalMapView Marking(GoalState state) => this with { Marked = Marked == state ? null : state };

    public static GoalMapView Read(IReadOnlyDictionary<string, string?> query)
    {
        string? Said(string key) => query.GetValueOrDefault(key) is { Length: > 0 } value ? value : null;
        return new GoalMapView(
            new GoalMapRequest(
                Said(CohortAddress.Specialty),
                Guid.TryParse(Said(CohortAddress.Unit), out var unit) ? unit : null,
                int.TryParse(Said(CohortAddress.Page), NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : 1),
            GoalMapAddress.States.Read(Said(CohortAddress.Status)),
            Said(GoalMapAddress.Show) == GoalMapAddress.AsWords,
            GoalMapCellId.Read(Said(GoalMapAddress.Chosen)));
    }

    public string ToAddress() => Address(Path, [
        (CohortAddress.Specialty, Request.SpecialtyKey),
        (CohortAddress.Unit, Request.UnitId?.ToString()),
        (CohortAddress.Status, GoalMapAddress.States.Write(Marked)),
        (GoalMapAddress.Show, AsWords ? GoalMapAddress.AsWords : null),
        (CohortAddress.Page, Request.Page <= 1 ? null : Request.Page.ToString(CultureInfo.InvariantCulture)),
        (GoalMapAddress.Chosen, Chosen?.ToString()),
    ]);

    /// <summary>The file holds the specialty that is shown, also where the address leaves it to the usual.</summary>
    public string ToExport(string specialtyKey) =>
        Address(ExportPath, [(CohortAddress.Specialty, specialtyKey), (CohortAddress.Unit, Request.UnitId?.ToString())]);

    private static string Address(string path, (string Key, string? Value)[] parts)
    {
        var said = parts.Where(part => !string.IsNullOrEmpty(part.Value)).Select(part => $"{part.Key}={Uri.EscapeDataString(part.Value!)}");
        return string.Join('&', said) is { Length: > 0 } query ? $"{path}?{query}" : path;
    }
}
