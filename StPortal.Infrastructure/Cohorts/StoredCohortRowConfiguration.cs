using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StPortal.Domain.Cohorts;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.Cohorts;

/// <remarks>
/// Refers to its training alone: member and unit are of the training's own keys, and derived rows should not hold back what they were
/// derived from.
/// </remarks>
internal sealed class StoredCohortRowConfiguration : IEntityTypeConfiguration<StoredCohortRow>
{
    // Given name, space and family name.
    private const int FullNameLength = 201;

    // Folding may make two letters of one (æ).
    private const int FoldedLength = 2 * FullNameLength;

    public void Configure(EntityTypeBuilder<StoredCohortRow> builder)
    {
        builder.ToTable("CohortRows");
        builder.Property(row => row.Name).HasMaxLength(FullNameLength);
        builder.Property(row => row.SupervisorName).HasMaxLength(FullNameLength);
        builder.Property(row => row.SortName).HasMaxLength(FoldedLength);
        builder.Property(row => row.SearchText).HasMaxLength(FoldedLength);
        builder.Property(row => row.UnitSortName).HasMaxLength(FoldedLength);
        builder.Property(row => row.SupervisorSortName).HasMaxLength(FoldedLength);
        builder.Property(row => row.SpecialtyKey).HasMaxLength(60);
        builder.Property(row => row.ElapsedMonths).HasConversion<MonthsConverter>();
        builder.Property(row => row.PlannedMonths).HasConversion<MonthsConverter>();
        builder.Property(row => row.CountedMonths).HasConversion<MonthsConverter>();
        builder.Property(row => row.AssessmentsPerWeek).AsJson().HasMaxLength(200);
        builder.Property(row => row.Attention).AsJson().HasMaxLength(2000);
        builder.Property(row => row.AttentionKey).HasMaxLength(AttentionKey.MaxLength);
        builder.RefersTo<Training>(nameof(StoredCohortRow.Id));
        // The usual page: those under way, who needs follow-up first, by name.
        builder.HasIndex(row => new { row.OrganisationId, row.Status, row.NeedsFollowUp, row.SortName, row.Id })
            .IsDescending(false, false, true, false, false);
        builder.HasIndex(row => new { row.OrganisationId, row.SortName, row.Id });
        builder.HasIndex(row => new { row.OrganisationId, row.UnitId });
        builder.HasIndex(row => new { row.OrganisationId, row.SupervisorId });
        // What an earlier day left behind.
        builder.HasIndex(row => new { row.OrganisationId, row.Day });
    }
}
