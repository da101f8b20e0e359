using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StPortal.Domain.Cohorts;
using StPortal.Domain.People;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.Cohorts;

internal sealed class CohortSavedViewConfiguration : IEntityTypeConfiguration<CohortSavedView>
{
    public void Configure(EntityTypeBuilder<CohortSavedView> builder)
    {
        builder.ToTable("CohortSavedViews");
        builder.Property(view => view.Name).HasMaxLength(CohortSavedView.NameLength);
        // Folding may make two letters of one (æ).
        builder.Property(view => view.SortName).HasMaxLength(2 * CohortSavedView.NameLength);
        builder.Property(view => view.Query).HasMaxLength(CohortSavedView.QueryLength);
        builder.RefersTo<Membership>(nameof(CohortSavedView.MemberId));
        builder.HasIndex(view => new { view.OrganisationId, view.MemberId, view.SortName }).IsUnique();
    }
}
