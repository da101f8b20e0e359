using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using StPortal.Domain;

namespace StPortal.Infrastructure.Data.Bulk;

/// <summary>One column as the model has it: how its value is read off a row and turned into what the database keeps.</summary>
public sealed class BulkColumn
{
    private readonly PropertyInfo? container;
    private readonly PropertyInfo property;
    private readonly ValueConverter? converter;
    private readonly bool isVersion;

    internal BulkColumn(IProperty column, StoreObjectIdentifier table)
    {
        Name = column.GetColumnName(table)!;
        Owner = table.Name;
        IsNullable = column.IsColumnNullable(table);
        property = column.PropertyInfo
            ?? throw new NotSupportedException($"{table.Name}.{Name} stands in no property, so nothing says what to write in it.");
        container = column.DeclaringType is IComplexType complex ? complex.ComplexProperty.PropertyInfo : null;
        converter = column.GetRelationalTypeMapping().Converter;
        isVersion = column.Name == nameof(TenantEntity.Version);
        Type = Nullable.GetUnderlyingType(converter?.ProviderClrType ?? column.ClrType) ?? converter?.ProviderClrType ?? column.ClrType;
    }

    public string Name { get; }

    /// <summary>What the database is given.</summary>
    public Type Type { get; }

    private string Owner { get; }

    private bool IsNullable { get; }

    /// <summary>The value for the database; null where the column may be empty, and an error where it may not.</summary>
    public object? ValueOf(object row)
    {
        // What the interceptor does at an ordinary save.
        if (isVersion)
            return SequentialId.Next();
        var holder = container is null ? row : container.GetValue(row);
        var value = holder is null ? null : property.GetValue(holder);
        var stored = converter is null ? value : converter.ConvertToProvider(value);
        return stored is null && !IsNullable ? throw new InvalidOperationException($"{Owner}.{Name} needs a value.") : stored;
    }
}
