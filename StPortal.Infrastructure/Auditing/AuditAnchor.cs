using System.Globalization;
using StPortal.Domain.Auditing;

namespace StPortal.Infrastructure.Auditing;

/// <summary>The head of a chain as it was at a time: one line of its organisation's file.</summary>
public sealed record AuditAnchor(DateTime AtUtc, Guid OrganisationId, long Sequence, string Hash)
{
    private const char Between = ' ';

    public static AuditAnchor Of(AuditLink head, DateTime atUtc) =>
        new(atUtc, head.OrganisationId, head.Sequence, Convert.ToHexStringLower(head.Hash));

    public string ToLine() => string.Create(CultureInfo.InvariantCulture, $"{AtUtc:O}{Between}{OrganisationId:D}{Between}{Sequence}{Between}{Hash}");

    /// <summary>Null for what is no whole line: a disk that was full may have cut one short.</summary>
    public static AuditAnchor? Read(string line) =>
        line.Split(Between) is [var at, var organisation, var sequence, { Length: 2 * AuditSealer.Length } hash]
        && DateTime.TryParse(at, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var atUtc)
        && Guid.TryParse(organisation, out var organisationId)
        && long.TryParse(sequence, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new AuditAnchor(atUtc, organisationId, number, hash)
            : null;
}
