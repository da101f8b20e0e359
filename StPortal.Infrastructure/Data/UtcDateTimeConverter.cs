using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace StPortal.Infrastructure.Data;

/// <summary>Instants are UTC in the database and say so when they come back.</summary>
public sealed class UtcDateTimeConverter() : ValueConverter<DateTime, DateTime>(
    value => value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : value,
    value => DateTime.SpecifyKind(value, DateTimeKind.Utc));
