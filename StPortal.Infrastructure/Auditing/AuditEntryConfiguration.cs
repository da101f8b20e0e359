using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StPortal.Domain.Auditing;

namespace StPortal.Infrastructure.Auditing;

internal sealed class AuditEntryConfiguration : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.Property(entry => entry.Fields).HasMaxLength(AuditEntry.FieldsLength);
        builder.HasIndex(entry => new { entry.OrganisationId, entry.AtUtc });
        builder.HasIndex(entry => new { entry.OrganisationId, entry.SubjectId });
    }
}
