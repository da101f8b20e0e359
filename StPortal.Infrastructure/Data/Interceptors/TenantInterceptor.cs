using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using StPortal.Domain;

namespace StPortal.Infrastructure.Data.Interceptors;

/// <summary>Refuses to save a row of another organisation, a row without one, or anything at all when no organisation acts.</summary>
public sealed class TenantInterceptor : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result) =>
        throw new InvalidOperationException("Save with SaveChangesAsync: a synchronous save blocks a circuit's thread.");

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var context = (StPortalDbContext)eventData.Context!;
        foreach (var entry in context.ChangeTracker.Entries<TenantEntity>().Where(IsWritten))
            Check(entry, context.TenantId);
        return base.SavingChangesAsync(eventData, result, cancellationToken);
    }

    private static bool IsWritten(EntityEntry entry) =>
        entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted;

    private static void Check(EntityEntry<TenantEntity> entry, Guid? tenant)
    {
        var organisation = entry.Property(row => row.OrganisationId);
        if (tenant is null)
            throw new TenantViolationException($"{entry.Metadata.ClrType.Name}: no organisation acts here.");
        if (organisation.CurrentValue != tenant || organisation.OriginalValue != tenant)
            throw new TenantViolationException($"{entry.Metadata.ClrType.Name}: the row is another organisation's.");
    }
}
