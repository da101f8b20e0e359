using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using StPortal.Domain;

namespace StPortal.Infrastructure.Data;

/// <summary>
/// Gives every tenant-owned entity its isolation, so that it cannot be forgotten: key (OrganisationId, Id), the named filter "Tenant",
/// organisation and version as concurrency tokens, and no delete that cascades.
/// </summary>
internal static class TenantModelConvention
{
    public const string FilterName = "Tenant";

    public static void Apply(ModelBuilder modelBuilder, StPortalDbContext context)
    {
        foreach (var entity in modelBuilder.Model.GetEntityTypes().ToList())
        {
            if (typeof(TenantEntity).IsAssignableFrom(entity.ClrType))
                Isolate(modelBuilder, entity, context);
            else if (entity.FindProperty(nameof(TenantEntity.Version)) is { } version)
                version.IsConcurrencyToken = true;
        }

        foreach (var key in modelBuilder.Model.GetEntityTypes().SelectMany(entity => entity.GetForeignKeys()))
            key.DeleteBehavior = DeleteBehavior.NoAction;
    }

    private static void Isolate(ModelBuilder modelBuilder, IMutableEntityType entity, StPortalDbContext context)
    {
        var builder = modelBuilder.Entity(entity.ClrType);
        builder.HasKey(nameof(TenantEntity.OrganisationId), nameof(TenantEntity.Id));
        builder.Property(nameof(TenantEntity.OrganisationId)).IsConcurrencyToken().ValueGeneratedNever();
        builder.Property(nameof(TenantEntity.Id)).ValueGeneratedNever();
        builder.Property(nameof(TenantEntity.Version)).IsConcurrencyToken().ValueGeneratedNever();
        builder.HasQueryFilter(FilterName, FilterFor(entity.ClrType, context));
        builder.HasOne(typeof(Domain.Tenancy.Organisation)).WithMany().HasForeignKey(nameof(TenantEntity.OrganisationId));
    }

    /// <summary>row => (Guid?)row.OrganisationId == context.TenantId; a null tenant matches no row.</summary>
    private static LambdaExpression FilterFor(Type type, StPortalDbContext context)
    {
        var row = Expression.Parameter(type, "row");
        var mine = Expression.Convert(Expression.Property(row, nameof(TenantEntity.OrganisationId)), typeof(Guid?));
        var tenant = Expression.Property(Expression.Constant(context, typeof(StPortalDbContext)), nameof(StPortalDbContext.TenantId));
        return Expression.Lambda(Expression.Equal(mine, tenant), row);
    }
}
