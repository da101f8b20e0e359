namespace StPortal.Infrastructure.Documents;

/// <summary>
/// A table for a spreadsheet. A cell is a text, a whole number, a decimal, a day (<see cref="DateOnly"/>) or nothing, so that the sheet can
/// reckon with it.
/// </summary>
public sealed record SheetTable(string Name, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows);
