namespace StPortal.Infrastructure.Auditing;

/// <summary>
/// Where this request or circuit comes from. Filled once, by middleware, or for a circuit by what the page that began it was given; unknown
/// for jobs and operator verbs.
/// </summary>
public sealed class RequestOrigin
{
    public string? Address { get; private set; }

    /// <summary>Browser and system in short, never the whole user agent.</summary>
    public string? Device { get; private set; }

    public void Set(string? address, string? device) => (Address, Device) = (Address ?? address, Device ?? device);
}
