using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StPortal.Domain;
using StPortal.Domain.Evidence;

namespace StPortal.Infrastructure.Evidence;

internal sealed class ClaimDecisionConfiguration : IEntityTypeConfiguration<ClaimDecision>
{
    public void Configure(EntityTypeBuilder<ClaimDecision> builder) =>
        builder.ComplexProperty(decision => decision.Approval, approval =>
            approval.Property(a => a.Reason).HasMaxLength(Guard.TextLength));
}
