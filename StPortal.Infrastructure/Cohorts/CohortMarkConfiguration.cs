using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StPortal.Domain.Cohorts;

namespace StPortal.Infrastructure.Cohorts;

internal sealed class CohortMarkConfiguration : IEntityTypeConfiguration<CohortMark>
{
    public void Configure(EntityTypeBuilder<CohortMark> builder)
    {
        builder.ToTable("CohortMarks");
        builder.HasIndex(mark => new { mark.OrganisationId, mark.AtUtc });
    }
}
