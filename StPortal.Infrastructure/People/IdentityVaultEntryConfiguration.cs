using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StPortal.Domain.People;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.People;

internal sealed class IdentityVaultEntryConfiguration : IEntityTypeConfiguration<IdentityVaultEntry>
{
    public void Configure(EntityTypeBuilder<IdentityVaultEntry> builder)
    {
        builder.Property(entry => entry.CipherText).HasMaxLength(1000);
        builder.RefersTo<Membership>(nameof(IdentityVaultEntry.MembershipId));
        builder.HasIndex(entry => new { entry.OrganisationId, entry.MembershipId }).IsUnique();
    }
}
