using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StPortal.Domain.Cohorts;
using StPortal.Domain.People;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.Cohorts;

internal sealed class AttentionAcknowledgementConfiguration : IEntityTypeConfiguration<AttentionAcknowledgement>
{
    public void Configure(EntityTypeBuilder<AttentionAcknowledgement> builder)
    {
        builder.ToTable("AttentionAcknowledgements");
        builder.Property(one => one.AttentionKey).HasMaxLength(AttentionKey.MaxLength);
        builder.Property(one => one.Note).HasMaxLength(AttentionAcknowledgement.NoteLength);
        builder.RefersTo<Membership>(nameof(AttentionAcknowledgement.MemberId));
        builder.RefersTo<Training>(nameof(AttentionAcknowledgement.TrainingId));
        // One for each member and training; the cohort looks a person's own up by it, row by row.
        builder.HasIndex(one => new { one.OrganisationId, one.MemberId, one.TrainingId }).IsUnique();
    }
}
