namespace StPortal.Infrastructure.Files;

/// <summary>Azure's regions within the EU and the EEA. Switzerland and the United Kingdom are outside both.</summary>
internal static class EuropeanRegions
{
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "swedencentral", "swedensouth", "northeurope", "westeurope", "francecentral", "francesouth", "germanywestcentral", "germanynorth",
        "norwayeast", "norwaywest", "polandcentral", "italynorth", "spaincentral", "austriaeast", "belgiumcentral", "denmarkeast",
    };

    /// <summary>As the portal of Azure shows it ("Sweden Central") or as its tools do ("swedencentral").</summary>
    public static bool Has(string region) => Names.Contains(region.Replace(" ", "", StringComparison.Ordinal));
}
