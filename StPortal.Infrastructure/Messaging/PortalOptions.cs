namespace StPortal.Infrastructure.Messaging;

/// <summary>Section <c>Portal</c> of the configuration.</summary>
public sealed class PortalOptions
{
    /// <summary>
    /// The portal's own address, with which links in mail begin. Never taken from a request: whoever asks chooses its host name. On a
    /// developer's machine it is the address that the service listens on.
    /// </summary>
    public string? Address { get; set; }
}
