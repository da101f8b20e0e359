namespace StPortal.Infrastructure.Imports;

internal sealed record RawRow(int Line, IReadOnlyList<string> Cells)
{
    public bool IsBlank => Cells.All(string.IsNullOrEmpty);
}
