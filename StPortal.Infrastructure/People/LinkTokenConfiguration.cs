using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StPortal.Domain.People;
using StPortal.Domain.Tenancy;

namespace StPortal.Infrastructure.People;

internal sealed class LinkTokenConfiguration : IEntityTypeConfiguration<LinkToken>
{
    public void Configure(EntityTypeBuilder<LinkToken> builder)
    {
        builder.ToTable("LinkTokens");
        builder.HasKey(link => link.Hash);
        builder.Property(link => link.Hash).HasMaxLength(LinkToken.HashLength).IsFixedLength().IsUnicode(false);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(link => link.OrganisationId);
        builder.HasIndex(link => new { link.OrganisationId, link.Purpose, link.SubjectId });
    }
}
