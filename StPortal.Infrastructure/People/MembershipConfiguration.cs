using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StPortal.Domain.People;
using StPortal.Domain.Tenancy;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.People;

internal sealed class MembershipConfiguration : IEntityTypeConfiguration<Membership>
{
    public void Configure(EntityTypeBuilder<Membership> builder)
    {
        builder.Property(member => member.SearchText).HasMaxLength(500);
        builder.Ignore(member => member.FullName);
        builder.RefersTo<Unit>(nameof(Membership.UnitId));
        builder.HasIndex(member => new { member.OrganisationId, member.EmailKey }).IsUnique();
        builder.HasIndex(member => new { member.OrganisationId, member.SortName });
    }
}
