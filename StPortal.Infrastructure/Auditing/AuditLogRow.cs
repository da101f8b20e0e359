using StPortal.Domain.Auditing;

namespace StPortal.Infrastructure.Auditing;

/// <summary>One event as the log shows it; names are those of today.</summary>
/// <param name="Who">Null for the service itself.</param>
public sealed record AuditLogRow(
    Guid Id, DateTime AtUtc, AuditKind Kind, AuditAct Act, string? Who, string? OnBehalfOf, string? About, string SubjectType, string Fields,
    string? Address, string? Device);
