using MimeKit;

namespace StPortal.Infrastructure.Messaging;

/// <summary>The edge of the process where mail leaves it.</summary>
public interface IMailTransport
{
    /// <summary>False when there is nowhere to send: mail then waits without being tried.</summary>
    bool IsReady { get; }

    /// <exception cref="MailRefusedException">The server will not take this mail, now or later.</exception>
    Task SendAsync(MimeMessage message, CancellationToken cancellationToken);
}
