namespace StPortal.App.Features.Shared;

/// <summary>The icons by name: strokes in a box of 20 × 20, drawn by <see cref="Icon"/>.</summary>
public static class IconShapes
{
    private static readonly Dictionary<string, string> Shapes = new(StringComparer.Ordinal)
    {
        ["home"] = """<path d="M3.5 9 10 3.5 16.5 9v7.5h-4.3v-4.7H7.8v4.7H3.5z"/>""",
        ["route"] = """<circle cx="5" cy="15.5" r="2"/><circle cx="15" cy="4.5" r="2"/><path d="M7 15.5h5.2a2.75 2.75 0 0 0 0-5.5H7.8a2.75 2.75 0 0 1 0-5.5H13"/>""",
        ["plan"] = """<rect x="4" y="3" width="12" height="14.5" rx="2"/><path d="M7.5 7.5h5M7.5 10.5h5M7.5 13.5h3"/>""",
        ["time"] = """<path d="M3 4v13h14.5"/><path d="M6 7h5M8.5 10.5h6M12 14h4" stroke-width="2.2"/>""",
        ["goal"] = """<circle cx="10" cy="10" r="7"/><circle cx="10" cy="10" r="3"/>""",
        ["doc"] = """<path d="M5 2.8h6.5L15.5 7v10.2H5z"/><path d="M11.3 3v4.2h4"/>""",
        ["log"] = """<path d="M3.5 5h1M3.5 10h1M3.5 15h1M7.5 5h9M7.5 10h9M7.5 15h6"/>""",
        ["eye"] = """<path d="M2 10c1.8-3.4 4.5-5.2 8-5.2s6.2 1.8 8 5.2c-1.8 3.4-4.5 5.2-8 5.2S3.8 13.4 2 10z"/><circle cx="10" cy="10" r="2.6"/>""",
        ["check"] = """<rect x="3" y="3.5" width="14" height="13.5" rx="2"/><path d="m6.8 10.2 2.3 2.3 4.2-4.6"/>""",
        ["talk"] = """<path d="M3 4.5h10v7H8l-3 2.6v-2.6H3z"/><path d="M15.3 8H17v6.5h-1.8V17l-2.8-2.5H9.5"/>""",
        ["send"] = """<path d="M3.2 9.4 17 3.5 12.6 17l-2.9-5.2z"/><path d="m9.7 11.8 3.2-3.6"/>""",
        ["people"] = """<circle cx="7.5" cy="7" r="3"/><path d="M2.5 16.5c.3-3 2.2-4.7 5-4.7s4.7 1.7 5 4.7"/><path d="M12.6 4.3a3 3 0 0 1 0 5.4M14.5 12.3c1.8.7 2.8 2.1 3 4.2"/>""",
        ["person"] = """<circle cx="10" cy="6.8" r="3.2"/><path d="M3.8 17c.4-3.5 2.7-5.4 6.2-5.4s5.8 1.9 6.2 5.4"/>""",
        ["star"] = """<path d="m10 3 2.1 4.5 4.9.6-3.6 3.4.9 4.9-4.3-2.4-4.3 2.4.9-4.9L3 8.1l4.9-.6z"/>""",
        ["search"] = """<circle cx="9" cy="9" r="5.5"/><path d="m13.2 13.2 4 4"/>""",
        ["more"] = """<circle cx="4.5" cy="10" r="1"/><circle cx="10" cy="10" r="1"/><circle cx="15.5" cy="10" r="1"/>""",
        ["chevron-right"] = """<path d="m7.5 4.5 5.5 5.5-5.5 5.5"/>""",
        ["chevron-down"] = """<path d="m4.5 7.5 5.5 5.5 5.5-5.5"/>""",
        ["chevron-up"] = """<path d="m4.5 12.5 5.5-5.5 5.5 5.5"/>""",
        ["arrow-left"] = """<path d="M16.5 10h-13M8.5 5l-5 5 5 5"/>""",
        ["arrow-up"] = """<path d="M10 16.5v-13M5 8.5l5-5 5 5"/>""",
        ["plus"] = """<path d="M10 3.5v13M3.5 10h13"/>""",
        ["close"] = """<path d="m4.5 4.5 11 11M15.5 4.5l-11 11"/>""",
        ["tick"] = """<path d="m4 10.5 4 4 8-9"/>""",
        ["done"] = """<circle cx="10" cy="10" r="7.2"/><path d="m6.8 10.2 2.3 2.3 4.2-4.6"/>""",
        ["edit"] = """<path d="m3.5 16.5.8-3.6 8.9-8.9 2.8 2.8-8.9 8.9z"/><path d="m11.4 5.8 2.8 2.8"/>""",
        ["pen"] = """<path d="M3 16.8h14M4.5 13.5c2.5-6 5-9.5 6.5-9s-2.5 6.5-1.5 8 2.5-2.5 3.5-2 .5 2.5 2.5 2.5"/>""",
        ["download"] = """<path d="M10 3.5v9M6 9l4 4 4-4M3.5 16.5h13"/>""",
        ["upload"] = """<path d="M10 13V4M6 7.5l4-4 4 4M3.5 16.5h13"/>""",
        ["filter"] = """<path d="M3.5 5.5h13M6 10h8M8.5 14.5h3"/>""",
        ["calendar"] = """<rect x="3" y="4.5" width="14" height="12.5" rx="2"/><path d="M3 8.5h14M7 2.8v3M13 2.8v3"/>""",
        ["clock"] = """<circle cx="10" cy="10" r="7"/><path d="M10 6v4.2l2.8 1.8"/>""",
        ["course"] = """<path d="M2.5 8 10 4.5 17.5 8 10 11.5z"/><path d="M5.5 9.6v4c2.7 2 6.3 2 9 0v-4"/>""",
        ["mail"] = """<rect x="3" y="4.5" width="14" height="11" rx="2"/><path d="m3.5 6 6.5 5 6.5-5"/>""",
        ["lock"] = """<rect x="4.5" y="9" width="11" height="8" rx="2"/><path d="M7 9V6.5a3 3 0 0 1 6 0V9"/>""",
        ["info"] = """<circle cx="10" cy="10" r="7"/><path d="M10 9.2v4.3M10 6.5v.1"/>""",
        ["chart"] = """<path d="M4 16.5v-5M8 16.5v-9M12 16.5v-7M16 16.5v-12"/>""",
        ["sign-out"] = """<path d="M8 3.5H4v13h4M12.5 6l4 4-4 4M16.5 10H8"/>""",
        ["light"] = """<circle cx="10" cy="10" r="3.5"/><path d="M10 2.5v1.5M10 16v1.5M2.5 10H4M16 10h1.5M4.7 4.7l1 1M14.3 14.3l1 1M15.3 4.7l-1 1M5.7 14.3l-1 1"/>""",
        ["dark"] = """<path d="M16 11.8A6.8 6.8 0 0 1 8.2 4a6.8 6.8 0 1 0 7.8 7.8z"/>""",
        ["device"] = """<rect x="3" y="4" width="14" height="9.5" rx="1.5"/><path d="M7 17h6M10 13.5V17"/>""",
        ["language"] = """<circle cx="10" cy="10" r="7"/><path d="M3 10h14M10 3c-4.5 4-4.5 10 0 14 4.5-4 4.5-10 0-14z"/>""",
    };

    public static IReadOnlyCollection<string> Names => Shapes.Keys;

    public static string Of(string name) =>
        Shapes.TryGetValue(name, out var shape) ? shape : throw new ArgumentException($"There is no icon called \"{name}\".", nameof(name));
}
