using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace StPortal.Infrastructure.Data.Bulk;

/// <summary>A table and its columns, taken from the model and written nowhere else: a column that is added to the model is here at once.</summary>
public sealed class BulkTable
{
    private BulkTable(IEntityType entity)
    {
        var table = StoreObjectIdentifier.Create(entity, StoreObjectType.Table)
            ?? throw new NotSupportedException($"{entity.DisplayName()} has no table.");
        Name = table.Name;
        Columns = [.. entity.GetFlattenedProperties().Select(property => new BulkColumn(property, table))];
    }

    public string Name { get; }

    public IReadOnlyList<BulkColumn> Columns { get; }

    /// <summary>The tables of these rows, in an order that the foreign keys allow: what is pointed to comes first.</summary>
    public static IReadOnlyList<(Type Row, BulkTable Table)> InKeyOrder(IModel model, IReadOnlyCollection<Type> rows)
    {
        var seen = new HashSet<Type>();
        var ordered = new List<(Type, BulkTable)>();
        foreach (var row in rows)
            Add(model.FindEntityType(row) ?? throw new NotSupportedException($"{row.Name} is no entity of the model."));
        return ordered;

        void Add(IEntityType entity)
        {
            if (!rows.Contains(entity.ClrType) || !seen.Add(entity.ClrType))
                return;
            foreach (var key in entity.GetForeignKeys())
                Add(key.PrincipalEntityType);
            ordered.Add((entity.ClrType, new BulkTable(entity)));
        }
    }
}
