using System.Globalization;
using Microsoft.Extensions.Options;
using MimeKit;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.Messaging;

/// <summary>Writes mail as files, for a developer's machine; <see cref="MailFolder"/> reads them.</summary>
internal sealed class FolderTransport(IOptions<DataOptions> data, TimeProvider clock) : IMailTransport
{
    public bool IsReady => true;

    public async Task SendAsync(MimeMessage message, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateDirectory(MailFolder.PathIn(data.Value)).FullName;
        var name = string.Create(CultureInfo.InvariantCulture, $"{clock.GetUtcNow():yyyyMMdd-HHmmss-fff}-{Guid.NewGuid():N}.eml");
        // Written whole before it gets its name, so that nobody reads half a mail.
        var unfinished = Path.Combine(folder, name + ".part");
        await message.WriteToAsync(unfinished, cancellationToken);
        File.Move(unfinished, Path.Combine(folder, name));
    }
}
