namespace StPortal.Infrastructure.Documents;

/// <summary>A table whose head is repeated on each page it runs over. A row is never divided between pages unless it is longer than one.</summary>
public sealed record TableBlock(IReadOnlyList<TableColumn> Columns, IReadOnlyList<IReadOnlyList<string>> Rows) : DocumentBlock
{
    /// <summary>A last row in bold, for a sum; null for none.</summary>
    public IReadOnlyList<string>? Sum { get; init; }
}
