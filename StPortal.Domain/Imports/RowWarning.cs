namespace StPortal.Domain.Imports;

/// <summary>Something a person should look at in a row that is read all the same.</summary>
public sealed record RowWarning(RowPlace Row, ListColumn Column, WarningKind Kind, string Value);
