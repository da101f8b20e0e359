using StPortal.Domain.Auditing;
using StPortal.Domain.People;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.Auditing;

/// <summary>Puts into the log what no changed row of the organisation's own tells: shared tables leave no trace by themselves.</summary>
internal static class SecurityEvents
{
    /// <summary>From here on the account signs in as the member. In the same save as the link.</summary>
    public static void AccountLinked(StPortalDbContext context, Guid organisationId, Guid memberId, Guid? byId, DateTime atUtc) =>
        context.AuditEntries.Add(new AuditEntry(
            organisationId,
            atUtc,
            new AuditFacts(AuditKind.Security, AuditAct.AccountLinked, nameof(Membership), memberId)
            {
                MemberId = byId,
                AboutMemberId = memberId,
                Address = context.Origin?.Address,
                Device = context.Origin?.Device,
            }));
}
