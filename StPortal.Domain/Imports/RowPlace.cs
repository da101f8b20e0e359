namespace StPortal.Domain.Imports;

/// <summary>Where a row stands: its list and the line as an editor or a spreadsheet numbers it, with the header as line 1.</summary>
public sealed record RowPlace(ListName List, int Line);
