namespace StPortal.Domain.Imports;

/// <summary>One row as it was written: text by column, trimmed. Nothing in it has been believed yet.</summary>
public sealed class ListRow(RowPlace place, IReadOnlyDictionary<ListColumn, string> cells)
{
    public RowPlace Place { get; } = place;

    /// <summary>The text, or an empty one when the row has no such cell.</summary>
    public string this[ListColumn column] => cells.GetValueOrDefault(column, "");
}
