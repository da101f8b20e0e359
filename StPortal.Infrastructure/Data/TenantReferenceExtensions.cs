using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StPortal.Domain;

namespace StPortal.Infrastructure.Data;

internal static class TenantReferenceExtensions
{
    /// <summary>
    /// A foreign key to another tenant-owned table that includes the organisation, so that a row can never point into another one.
    /// </summary>
    public static void RefersTo<TPrincipal>(this EntityTypeBuilder builder, string idProperty)
        where TPrincipal : TenantEntity =>
        builder.HasOne(typeof(TPrincipal)).WithMany()
            .HasForeignKey(nameof(TenantEntity.OrganisationId), idProperty)
            .HasPrincipalKey(nameof(TenantEntity.OrganisationId), nameof(TenantEntity.Id))
            .OnDelete(DeleteBehavior.NoAction);

    /// <summary>Children of an aggregate, read through the root's private list.</summary>
    public static void OwnsRows<TRoot, TChild>(
        this EntityTypeBuilder<TRoot> builder, Expression<Func<TRoot, IEnumerable<TChild>?>> children, string rootIdProperty)
        where TRoot : TenantEntity
        where TChild : TenantEntity
    {
        builder.HasMany(children).WithOne()
            .HasForeignKey(nameof(TenantEntity.OrganisationId), rootIdProperty)
            .HasPrincipalKey(nameof(TenantEntity.OrganisationId), nameof(TenantEntity.Id))
            .OnDelete(DeleteBehavior.NoAction);
        builder.Navigation(children!).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}
