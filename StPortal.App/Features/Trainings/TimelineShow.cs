using System.Globalization;
using StPortal.App.Features.Shared;
using StPortal.Domain.Trainings;

namespace StPortal.App.Features.Trainings;

/// <summary>What of a timeline is shown. It lives in the page's address, whose words are stable: people keep links.</summary>
/// <param name="Path">The page's own address.</param>
public sealed record TimelineShow(string Path)
{
    public const string RunningWord = "lopande";

    /// <summary>The degrees that can be tried.</summary>
    public static IReadOnlyList<int> Degrees { get; } = [50, 60, 70, 75, 80, 90, 100];

    /// <summary>How many years fill the width of the running line, the widest view first; 0 for all of them.</summary>
    public static IReadOnlyList<int> Zooms { get; } = [0, 3, 1];

    /// <summary>One line, not a row for each year.</summary>
    public bool IsRunning { get; init; }

    public int Zoom { get; init; }

    /// <summary>The bar chosen; see <see cref="KeyOf"/>.</summary>
    public string? Chosen { get; init; }

    /// <summary>The degree that is tried, in per cent.</summary>
    public int? Degree { get; init; }

    /// <summary>Takes what makes sense of an address and leaves the rest.</summary>
    public static TimelineShow Of(string path, string? show, string? years, string? chosen, string? degree) => new(path)
    {
        IsRunning = show == RunningWord,
        Zoom = Number(years) is { } zoom && Zooms.Contains(zoom) ? zoom : 0,
        Chosen = chosen,
        Degree = Number(degree) is { } tried && Degrees.Contains(tried) ? tried : null,
    };

    /// <summary>What names a bar in the address: the placement's id, or the first day of a gap.</summary>
    public static string KeyOf(RoadSegment segment) => segment.PlacementId?.ToString() ?? ForPeople.Day(segment.From);

    public string ToAddress()
    {
        var parts = new List<string>();
        if (IsRunning)
            parts.Add($"visning={RunningWord}");
        if (IsRunning && Zoom > 0)
            parts.Add($"ar={Zoom.ToString(CultureInfo.InvariantCulture)}");
        if (Chosen is not null)
            parts.Add($"vald={Uri.EscapeDataString(Chosen)}");
        if (Degree is { } degree)
            parts.Add($"omfattning={degree.ToString(CultureInfo.InvariantCulture)}");
        return parts.Count == 0 ? Path : $"{Path}?{string.Join('&', parts)}";
    }

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
