using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StPortal.Domain.People;

namespace StPortal.Infrastructure.People;

internal sealed class ExternalIdentityConfiguration : IEntityTypeConfiguration<ExternalIdentity>
{
    public void Configure(EntityTypeBuilder<ExternalIdentity> builder)
    {
        builder.ToTable("ExternalIdentities");
        builder.HasKey(identity => identity.Id);
        builder.Property(identity => identity.Id).ValueGeneratedNever();
        builder.HasOne<Membership>().WithMany()
            .HasForeignKey(identity => new { identity.OrganisationId, identity.MembershipId })
            .HasPrincipalKey(member => new { member.OrganisationId, member.Id });
        // One account is one member of an organisation, and a member has one account.
        builder.HasIndex(identity => new { identity.DirectoryId, identity.ObjectId, identity.OrganisationId }).IsUnique();
        builder.HasIndex(identity => new { identity.OrganisationId, identity.MembershipId }).IsUnique();
    }
}
