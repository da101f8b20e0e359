namespace StPortal.Domain.Auditing;

/// <summary>What a row of the log says, besides when and whose log it is.</summary>
public sealed record AuditFacts(AuditKind Kind, AuditAct Act, string SubjectType, Guid SubjectId)
{
    /// <summary>The membership that acted; null for the service itself (an operator verb, a job).</summary>
    public Guid? MemberId { get; init; }

    /// <summary>Whom the acting member stood in for.</summary>
    public Guid? OnBehalfOfId { get; init; }

    /// <summary>Whose data it is about, when that is one person.</summary>
    public Guid? AboutMemberId { get; init; }

    public string Fields { get; init; } = "";

    public string? Address { get; init; }

    public string? Device { get; init; }

    /// <summary>Set where the same viewer and person give one row a day: the Swedish day.</summary>
    public DateOnly? ListedOn { get; init; }
}
