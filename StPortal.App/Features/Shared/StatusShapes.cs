namespace StPortal.App.Features.Shared;

/// <summary>The drawings behind <see cref="StatusShape"/>, in a box of 16 × 16.</summary>
public static class StatusShapes
{
    private const string Ring = """<circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.6"/>""";

    /// <summary>Attention that somebody has seen and follows up: the same triangle, not filled.</summary>
    public const string Acknowledged = """<path d="M8 2.9 14.1 13.3H1.9z" fill="none" stroke="currentColor" stroke-width="1.4" stroke-linejoin="round"/>""";

    public static string Of(StatusKind kind) => kind switch
    {
        StatusKind.NotStarted or StatusKind.Missing => Ring,
        StatusKind.Ongoing => Ring + """<path d="M8 8V1.8A6.2 6.2 0 0 1 14.2 8z" fill="currentColor"/>""",
        StatusKind.Proposed => Ring + """<path d="M8 1.8a6.2 6.2 0 0 0 0 12.4z" fill="currentColor"/>""",
        StatusKind.Certified => """<circle cx="8" cy="8" r="7" fill="currentColor"/>""",
        StatusKind.Returned => """<path d="M3 6.2h6.6a3.6 3.6 0 0 1 0 7.2H6.4M5.9 2.8 2.4 6.2l3.5 3.4" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"/>""",
        StatusKind.Attention => """<path d="M8 2 15 14H1z" fill="currentColor"/>""",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static string Class(StatusKind kind) => kind switch
    {
        StatusKind.NotStarted or StatusKind.Missing => "none",
        StatusKind.Ongoing => "quarter",
        StatusKind.Proposed => "half",
        StatusKind.Certified => "full",
        StatusKind.Returned => "return",
        StatusKind.Attention => "warn",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
