using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using StPortal.Domain;
using StPortal.Domain.Auditing;
using StPortal.Infrastructure.Auditing;

namespace StPortal.Infrastructure.Data.Interceptors;

/// <summary>
/// Writes who changed what in the same save as the change, so that both stand or fall together, and seals each row of the log that the save
/// holds. Field names, never values. What the service derives by itself (<see cref="IDerivedRow"/>) is nobody's act and leaves no trace.
/// </summary>
public sealed class AuditInterceptor(TimeProvider clock, AuditKeys keys) : SaveChangesInterceptor
{
    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var context = (StPortalDbContext)eventData.Context!;
        var changed = context.ChangeTracker.Entries<TenantEntity>()
            .Where(entry => entry.Entity is not (AuditEntry or IDerivedRow))
            .Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .ToList();
        if (changed.Count > 0)
            await DescribeAsync(context, changed, cancellationToken);
        Seal(context);
        return result;
    }

    private async Task DescribeAsync(
        StPortalDbContext context, List<EntityEntry<TenantEntity>> changed, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var about = await AuditSubjects.OfAsync(context, changed, cancellationToken);
        context.AuditEntries.AddRange([.. changed.Select(entry => new AuditEntry(entry.Entity.OrganisationId, now, FactsOf(entry, context) with
        {
            AboutMemberId = about(entry),
        }))]);
    }

    private static AuditFacts FactsOf(EntityEntry<TenantEntity> entry, StPortalDbContext context)
    {
        var subject = entry.Metadata.ClrType.Name;
        var fields = entry.State == EntityState.Modified
            ? entry.Properties.Where(property => property.IsModified && property.Metadata.Name != nameof(TenantEntity.Version))
                .Select(property => property.Metadata.Name)
            : [];
        return new AuditFacts(AuditKinds.OfChange(subject), Enum.Parse<AuditAct>(entry.State.ToString()), subject, entry.Entity.Id)
        {
            MemberId = context.ActingMemberId,
            Fields = string.Join(',', fields),
            Address = context.Origin?.Address,
            Device = context.Origin?.Device,
        };
    }

    /// <summary>Those of a save that failed and is tried again are sealed already.</summary>
    private void Seal(StPortalDbContext context)
    {
        foreach (var entry in context.ChangeTracker.Entries<AuditEntry>().Where(entry => entry is { State: EntityState.Added, Entity.Seal: null }))
            entry.Entity.SealWith(keys.Sealer);
    }
}
