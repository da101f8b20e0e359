namespace StPortal.Tests.EndToEnd;

/// <summary>One page as one persona sees it.</summary>
/// <param name="Name">Names the case and its pictures.</param>
/// <param name="Route">The page's own route template.</param>
/// <param name="Persona">Nobody when null.</param>
/// <param name="Address">With places for ids that <see cref="DemoAddresses"/> fills.</param>
public sealed record PageCase(string Name, string Route, string? Persona, string Address)
{
    public override string ToString() => Name;
}
