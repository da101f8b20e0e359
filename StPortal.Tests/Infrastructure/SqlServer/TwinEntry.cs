using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace StPortal.Tests.Infrastructure.SqlServer;

internal static class TwinEntry
{
    /// <summary>Tracks a copy of the row in the twin, in the same state and with the same fields marked.</summary>
    public static void Copy(EntityEntry entry, DbContext twin)
    {
        if (entry.State is not (EntityState.Added or EntityState.Modified or EntityState.Deleted))
            return;
        var copy = twin.Entry(entry.CurrentValues.ToObject());
        copy.State = entry.State == EntityState.Modified ? EntityState.Unchanged : entry.State;
        if (entry.State == EntityState.Modified)
        {
            foreach (var property in entry.Properties.Where(property => property.IsModified))
                copy.Property(property.Metadata.Name).IsModified = true;
        }
    }
}
