using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StPortal.Domain;
using StPortal.Domain.Assessments;
using StPortal.Domain.People;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.Assessments;

internal sealed class AssessmentConfiguration : IEntityTypeConfiguration<Assessment>
{
    public void Configure(EntityTypeBuilder<Assessment> builder)
    {
        builder.Property(assessment => assessment.Answers).AsJson().HasMaxLength(Guard.TextLength);
        builder.Property(assessment => assessment.GoalCodes).AsJson().HasMaxLength(2000);
        builder.Property(assessment => assessment.Feedback).HasMaxLength(Guard.TextLength);
        builder.RefersTo<Training>(nameof(Assessment.TrainingId));
        builder.RefersTo<Instrument>(nameof(Assessment.InstrumentId));
        builder.RefersTo<Membership>(nameof(Assessment.AssessorId));
        builder.RefersTo<AssessmentRequest>(nameof(Assessment.RequestId));
        // A request opens one form.
        builder.HasIndex(assessment => new { assessment.OrganisationId, assessment.RequestId }).IsUnique();
        builder.HasIndex(assessment => new { assessment.OrganisationId, assessment.AssessorId, assessment.Status });
        builder.HasIndex(assessment => new { assessment.OrganisationId, assessment.TrainingId, assessment.SignedAtUtc });
    }
}
