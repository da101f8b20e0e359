using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace StPortal.Infrastructure.Data;

/// <summary>
/// The Data Protection key ring, in the database so that every instance shares it. A context of its own without the house
/// interceptors, since the key ring saves synchronously and belongs to no organisation.
/// </summary>
public class KeyRingContext(DbContextOptions options) : DbContext(options), IDataProtectionKeyContext
{
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();
}
