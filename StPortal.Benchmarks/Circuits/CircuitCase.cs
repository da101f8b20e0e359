namespace StPortal.Benchmarks.Circuits;

/// <summary>One page that circuits are opened on.</summary>
/// <param name="Awaited">A text in the last content that the page fetches: when it has come, a person can begin.</param>
/// <param name="Persona">Whose page; null where nobody signs in.</param>
/// <param name="Limit">Times the stock page's memory; zero for the stock page itself.</param>
/// <param name="IsTimed">Whether a home is timed as well.</param>
internal sealed record CircuitCase(string Name, string Path, string Awaited, string? Persona, double Limit, bool IsTimed = false);
