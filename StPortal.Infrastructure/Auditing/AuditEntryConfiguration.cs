using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StPortal.Domain.Auditing;

namespace StPortal.Infrastructure.Auditing;

internal sealed class AuditEntryConfiguration : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        // Rows from before there were kinds were all changes but one, the packet's export, which the act tells.
        builder.Property(entry => entry.Kind).HasDefaultValue(AuditKind.Change).ValueGeneratedNever();
        builder.Property(entry => entry.Fields).HasMaxLength(AuditEntry.FieldsLength);
        builder.Property(entry => entry.Address).HasMaxLength(AuditEntry.AddressLength);
        builder.Property(entry => entry.Device).HasMaxLength(AuditEntry.DeviceLength);
        builder.Property(entry => entry.Seal).HasMaxLength(AuditSealer.Length);
        builder.HasIndex(entry => new { entry.OrganisationId, entry.AtUtc });
        builder.HasIndex(entry => new { entry.OrganisationId, entry.MemberId, entry.AtUtc });
        builder.HasIndex(entry => new { entry.OrganisationId, entry.AboutMemberId, entry.AtUtc });
        // What keeps a list from giving a row at every look. Both engines take the brackets, and neither keeps the other rows in it.
        builder.HasIndex(entry => new { entry.OrganisationId, entry.MemberId, entry.ListedOn, entry.AboutMemberId }).IsUnique()
            .HasFilter("[ListedOn] IS NOT NULL");
    }
}
