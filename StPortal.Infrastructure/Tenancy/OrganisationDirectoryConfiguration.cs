using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StPortal.Domain.Tenancy;

namespace StPortal.Infrastructure.Tenancy;

internal sealed class OrganisationDirectoryConfiguration : IEntityTypeConfiguration<OrganisationDirectory>
{
    public void Configure(EntityTypeBuilder<OrganisationDirectory> builder)
    {
        builder.ToTable("OrganisationDirectories");
        builder.HasKey(directory => new { directory.DirectoryId, directory.OrganisationId });
        builder.HasOne<Organisation>().WithMany().HasForeignKey(directory => directory.OrganisationId);
    }
}
