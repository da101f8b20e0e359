namespace StPortal.Infrastructure.Imports;

/// <summary>A list as cells of text, each row with its line; the first row is the heading.</summary>
internal sealed record RawTable(string Name, IReadOnlyList<RawRow> Rows);
