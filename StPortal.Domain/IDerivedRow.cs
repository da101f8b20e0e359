namespace StPortal.Domain;

/// <summary>
/// Marks a row that the service works out from other rows by itself: no person's act, so it leaves no trace in the audit log. What it was
/// worked out from leaves its own.
/// </summary>
public interface IDerivedRow;
