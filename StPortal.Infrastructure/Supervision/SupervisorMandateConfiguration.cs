using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StPortal.Domain.People;
using StPortal.Domain.Supervision;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.Supervision;

internal sealed class SupervisorMandateConfiguration : IEntityTypeConfiguration<SupervisorMandate>
{
    public void Configure(EntityTypeBuilder<SupervisorMandate> builder)
    {
        builder.RefersTo<Training>(nameof(SupervisorMandate.TrainingId));
        builder.RefersTo<Membership>(nameof(SupervisorMandate.SupervisorId));
        builder.RefersTo<Placement>(nameof(SupervisorMandate.PlacementId));
        builder.HasIndex(mandate => new { mandate.OrganisationId, mandate.SupervisorId });
    }
}
