namespace StPortal.Infrastructure.Messaging;

/// <summary>Section <c>Mail</c> of the configuration.</summary>
public sealed class MailOptions
{
    /// <summary>The SMTP server. Without one, mail waits; on a developer's machine it is written as files instead.</summary>
    public string? Host { get; set; }

    public int Port { get; set; } = 587;

    public string? UserName { get; set; }

    public string? Password { get; set; }

    /// <summary>How the connection is encrypted. <see cref="MailEncryption.None"/> is for a server on the same machine.</summary>
    public MailEncryption Encryption { get; set; } = MailEncryption.StartTls;

    public string FromAddress { get; set; } = "no-reply@localhost";

    public string FromName { get; set; } = "ST-portalen";

    /// <summary>Write mail as files under the data folder instead of sending it: Development's way when no server is named.</summary>
    public bool ToFolder { get; set; }
}
