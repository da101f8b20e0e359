using Microsoft.EntityFrameworkCore;
using StPortal.Domain.Auditing;
using StPortal.Domain.People;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.Auditing;

/// <summary>Writes that the signed-in person signs out; nothing when nobody is signed in: a form posted twice.</summary>
public sealed class RecordSignOut(IDbContextFactory<StPortalDbContext> factory, RequestOrigin origin, TimeProvider clock)
{
    public async Task HandleAsync(CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        if (context is not { ActingMemberId: { } memberId, TenantId: { } organisationId })
            return;
        context.AuditEntries.Add(new AuditEntry(
            organisationId,
            clock.GetUtcNow().UtcDateTime,
            new AuditFacts(AuditKind.SignOut, AuditAct.SignedOut, nameof(Membership), memberId)
            {
                MemberId = memberId,
                AboutMemberId = memberId,
                Address = origin.Address,
                Device = origin.Device,
            }));
        await context.SaveChangesAsync(cancellationToken);
    }
}
