using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StPortal.Domain;
using StPortal.Domain.Evidence;
using StPortal.Domain.People;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.Evidence;

internal sealed class GoalClaimConfiguration : IEntityTypeConfiguration<GoalClaim>
{
    public void Configure(EntityTypeBuilder<GoalClaim> builder)
    {
        builder.Property(claim => claim.GoalCode).HasMaxLength(10);
        builder.Property(claim => claim.Comment).HasMaxLength(Guard.TextLength);
        builder.RefersTo<Training>(nameof(GoalClaim.TrainingId));
        builder.RefersTo<Membership>(nameof(GoalClaim.ProposedToId));
        builder.OwnsRows(claim => claim.Decisions, nameof(ClaimDecision.ClaimId));
        // One item counts once as one activity of one goal; a form posted twice meets this.
        builder.HasIndex(claim => new { claim.OrganisationId, claim.TrainingId, claim.GoalCode, claim.ItemKind, claim.ItemId, claim.Activity })
            .IsUnique();
        builder.HasIndex(claim => new { claim.OrganisationId, claim.ProposedToId, claim.Status });
    }
}
