using StPortal.Domain.Tenancy;

namespace StPortal.Tests.Architecture;

/// <summary>The whole list of tables that are not one organisation's: what must be found before the tenant is known.</summary>
internal static class SharedTables
{
    public static IReadOnlySet<Type> All { get; } = new HashSet<Type> { typeof(Organisation) };
}
