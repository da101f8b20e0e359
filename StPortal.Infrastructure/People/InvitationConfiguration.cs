using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StPortal.Domain.People;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.People;

internal sealed class InvitationConfiguration : IEntityTypeConfiguration<Invitation>
{
    public void Configure(EntityTypeBuilder<Invitation> builder)
    {
        builder.RefersTo<Membership>(nameof(Invitation.MembershipId));
        builder.RefersTo<Membership>(nameof(Invitation.InvitedById));
        builder.HasIndex(invitation => new { invitation.OrganisationId, invitation.MembershipId }).IsUnique();
    }
}
