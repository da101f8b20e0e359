using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StPortal.Domain.People;
using StPortal.Domain.Tenancy;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.Trainings;

internal sealed class TrainingConfiguration : IEntityTypeConfiguration<Training>
{
    public void Configure(EntityTypeBuilder<Training> builder)
    {
        builder.RefersTo<Membership>(nameof(Training.TraineeId));
        builder.RefersTo<Unit>(nameof(Training.HomeUnitId));
        builder.OwnsRows(training => training.Placements, nameof(Placement.TrainingId));
        builder.OwnsRows(training => training.Absences, nameof(Absence.TrainingId));
        builder.OwnsRows(training => training.Degrees, nameof(EmploymentDegree.TrainingId));
        builder.HasIndex(training => new { training.OrganisationId, training.TraineeId });
        builder.HasIndex(training => new { training.OrganisationId, training.HomeUnitId });
    }
}
