using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using StPortal.Domain;

namespace StPortal.Tests.Architecture;

/// <summary>What the tenant layers ask of each entity of a model; each breach is one sentence.</summary>
internal static class TenancyModelRules
{
    private const string Organisation = nameof(TenantEntity.OrganisationId);

    public static IReadOnlyList<string> Breaches(IModel model, IReadOnlySet<Type> shared) =>
        [.. model.GetEntityTypes().Where(entity => !shared.Contains(entity.ClrType)).SelectMany(Breaches)];

    private static IEnumerable<string> Breaches(IEntityType entity)
    {
        var name = entity.ClrType.Name;
        if (!typeof(TenantEntity).IsAssignableFrom(entity.ClrType))
        {
            yield return $"{name} is neither tenant-owned nor on the list of shared tables.";
            yield break;
        }

        if (!entity.GetDeclaredQueryFilters().Any(filter => filter.Key == "Tenant"))
            yield return $"{name} lacks the query filter \"Tenant\".";
        if (!NamesOf(entity.FindPrimaryKey()!.Properties).SequenceEqual([Organisation, nameof(TenantEntity.Id)]))
            yield return $"{name} is not keyed by organisation and id.";
        foreach (var token in new[] { Organisation, nameof(TenantEntity.Version) })
        {
            if (!entity.FindProperty(token)!.IsConcurrencyToken)
                yield return $"{name}.{token} is no concurrency token.";
        }

        foreach (var index in entity.GetIndexes().Where(index => index.IsUnique && !NamesOf(index.Properties).Contains(Organisation)))
            yield return $"{name} has a unique index without the organisation: {string.Join(", ", NamesOf(index.Properties))}.";
        foreach (var key in entity.GetForeignKeys().Where(key => !NamesOf(key.Properties).Contains(Organisation)))
            yield return $"{name} refers to {key.PrincipalEntityType.ClrType.Name} without the organisation.";
        foreach (var key in entity.GetForeignKeys().Where(key => key.DeleteBehavior != DeleteBehavior.NoAction))
            yield return $"{name} is deleted with {key.PrincipalEntityType.ClrType.Name}.";
    }

    private static IEnumerable<string> NamesOf(IEnumerable<IReadOnlyProperty> properties) => properties.Select(property => property.Name);
}
