namespace StPortal.Infrastructure.Auditing;

/// <summary>A page of the log, newest first. Not counted: a log has no end worth waiting for.</summary>
/// <param name="IsCapped">There is more, but no further page.</param>
public sealed record AuditLogPage(IReadOnlyList<AuditLogRow> Rows, int Page, bool HasMore, bool IsCapped);
