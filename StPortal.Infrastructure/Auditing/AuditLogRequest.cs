using StPortal.Domain.Auditing;

namespace StPortal.Infrastructure.Auditing;

/// <summary>What of the log is asked for. Days are Swedish days, both inclusive.</summary>
/// <param name="Person">Words of a name: of who acted or whom it is about.</param>
public sealed record AuditLogRequest(
    string? Person = null, AuditKind? Kind = null, AuditAct? Act = null, DateOnly? From = null, DateOnly? To = null, int Page = 1)
{
    public const int PageSize = 50;

    /// <summary>Who has not found it by then narrows the search.</summary>
    public const int MostPages = 100;

    public bool IsNarrowed => this with { Page = 1 } != new AuditLogRequest();
}
