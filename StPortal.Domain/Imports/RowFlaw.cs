namespace StPortal.Domain.Imports;

/// <summary>What is wrong with a row, and in which column.</summary>
public sealed record RowFlaw(RowPlace Row, ListColumn Column, Refusal Reason);
