using Microsoft.EntityFrameworkCore;

namespace StPortal.Infrastructure.Data;

/// <summary>
/// Sort names are written to be compared byte by byte (<see cref="Domain.SwedishText.ForSort"/>). SQLite does so by itself; SQL Server
/// puts the signs that stand for å ä ö before the letters unless it is told.
/// </summary>
internal static class SortNameCollation
{
    private const string Binary = "Latin1_General_100_BIN2";

    public static void Apply(ModelBuilder modelBuilder)
    {
        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties()))
        {
            if (property.Name.EndsWith("SortName", StringComparison.Ordinal))
                property.SetCollation(Binary);
        }
    }
}
