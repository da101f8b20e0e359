using StPortal.Domain.Auditing;
using StPortal.Domain.People;

namespace StPortal.Infrastructure.Auditing;

/// <summary>One person's looks at the same thing on one day.</summary>
/// <param name="Who">Null for the service's own operation.</param>
/// <param name="Roles">Held today, the one that weighs most first.</param>
public sealed record InsightRow(
    string? Who, IReadOnlyList<Role> Roles, AuditKind Kind, AuditAct Act, string SubjectType, string Fields, DateTime FirstUtc, DateTime LastUtc, int Times);
