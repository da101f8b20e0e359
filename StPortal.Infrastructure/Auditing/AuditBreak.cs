namespace StPortal.Infrastructure.Auditing;

/// <param name="Sequence">The link where it shows; null for rows outside the chain.</param>
/// <param name="EntryId">The row, where one is known.</param>
/// <param name="Count">How many rows it is true of.</param>
public sealed record AuditBreak(AuditBreakKind Kind, long? Sequence = null, Guid? EntryId = null, int Count = 1);
