using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StPortal.Domain.Assessments;
using StPortal.Domain.People;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.Assessments;

internal sealed class AssessmentRequestConfiguration : IEntityTypeConfiguration<AssessmentRequest>
{
    public void Configure(EntityTypeBuilder<AssessmentRequest> builder)
    {
        builder.Property(request => request.DeclineReason).HasMaxLength(500);
        builder.RefersTo<Training>(nameof(AssessmentRequest.TrainingId));
        builder.RefersTo<Instrument>(nameof(AssessmentRequest.InstrumentId));
        builder.RefersTo<Membership>(nameof(AssessmentRequest.RequestedById));
        builder.HasIndex(request => new { request.OrganisationId, request.TrainingId, request.Status });
    }
}
