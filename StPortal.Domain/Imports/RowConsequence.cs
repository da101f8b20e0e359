namespace StPortal.Domain.Imports;

/// <summary>A row with nothing wrong in it that cannot be read because the row it hangs on is flawed.</summary>
public sealed record RowConsequence(RowPlace Row, RowPlace Cause);
