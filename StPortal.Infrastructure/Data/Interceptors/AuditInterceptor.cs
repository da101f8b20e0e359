using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using StPortal.Domain;
using StPortal.Domain.Auditing;

namespace StPortal.Infrastructure.Data.Interceptors;

/// <summary>
/// Writes who changed what in the same save as the change, so that both stand or fall together. Field names, never values. What the
/// service derives by itself (<see cref="IDerivedRow"/>) is nobody's act and leaves no trace.
/// </summary>
public sealed class AuditInterceptor(TimeProvider clock) : SaveChangesInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var context = (StPortalDbContext)eventData.Context!;
        var now = clock.GetUtcNow().UtcDateTime;
        var entries = context.ChangeTracker.Entries<TenantEntity>()
            .Where(entry => entry.Entity is not (AuditEntry or IDerivedRow))
            .Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .Select(entry => Describe(entry, context, now))
            .ToList();
        context.AuditEntries.AddRange(entries);
        return base.SavingChangesAsync(eventData, result, cancellationToken);
    }

    private static AuditEntry Describe(EntityEntry<TenantEntity> entry, StPortalDbContext context, DateTime now)
    {
        var fields = entry.State == EntityState.Modified
            ? entry.Properties.Where(property => property.IsModified && property.Metadata.Name != nameof(TenantEntity.Version))
                .Select(property => property.Metadata.Name)
            : [];
        return new AuditEntry(
            entry.Entity.OrganisationId,
            now,
            context.ActingMemberId,
            entry.State.ToString(),
            entry.Metadata.ClrType.Name,
            entry.Entity.Id,
            string.Join(',', fields));
    }
}
