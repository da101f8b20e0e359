using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using StPortal.Domain;

namespace StPortal.Infrastructure.Data.Interceptors;

/// <summary>Renews the version token of each row that is written. SQLite has no rowversion: a token of our own works on both engines.</summary>
public sealed class VersionInterceptor : SaveChangesInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        foreach (var entry in eventData.Context!.ChangeTracker.Entries())
        {
            if (entry.State is EntityState.Added or EntityState.Modified
                && entry.Metadata.FindProperty(nameof(TenantEntity.Version)) is not null)
                entry.Property(nameof(TenantEntity.Version)).CurrentValue = SequentialId.Next();
        }

        return base.SavingChangesAsync(eventData, result, cancellationToken);
    }
}
