using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StPortal.Domain.Auditing;

namespace StPortal.Infrastructure.Auditing;

internal sealed class AuditLinkConfiguration : IEntityTypeConfiguration<AuditLink>
{
    public void Configure(EntityTypeBuilder<AuditLink> builder)
    {
        builder.ToTable("AuditLinks");
        builder.Property(link => link.PreviousHash).HasMaxLength(AuditSealer.Length);
        builder.Property(link => link.Hash).HasMaxLength(AuditSealer.Length);
        // Two at once that link the same row, or give the same place twice: the second fails and begins anew.
        builder.HasIndex(link => new { link.OrganisationId, link.Sequence }).IsUnique();
        builder.HasIndex(link => new { link.OrganisationId, link.EntryId }).IsUnique();
    }
}
