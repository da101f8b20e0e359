namespace StPortal.Infrastructure.Messaging;

public enum MailEncryption
{
    /// <summary>The connection turns to TLS before anything is said (usually port 587).</summary>
    StartTls,

    /// <summary>TLS from the first byte (usually port 465).</summary>
    Tls,

    None,
}
