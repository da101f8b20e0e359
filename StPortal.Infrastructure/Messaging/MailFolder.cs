using Microsoft.Extensions.Options;
using MimeKit;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.Messaging;

/// <summary>The mail that was written as files on a developer's machine, the latest first.</summary>
public sealed class MailFolder(IOptions<DataOptions> data)
{
    public const int Cap = 100;

    internal static string PathIn(DataOptions data) => Path.Combine(data.Folder, "mail");

    public async Task<IReadOnlyList<ReadMail>> ListAsync(CancellationToken cancellationToken)
    {
        var folder = PathIn(data.Value);
        if (!Directory.Exists(folder))
            return [];
        var mails = new List<ReadMail>();
        foreach (var file in Directory.EnumerateFiles(folder, "*.eml").OrderDescending(StringComparer.Ordinal).Take(Cap))
        {
            var message = await MimeMessage.LoadAsync(file, cancellationToken);
            mails.Add(new ReadMail(
                Path.GetFileNameWithoutExtension(file), message.Date.UtcDateTime, message.To.ToString(), message.Subject ?? "", message.TextBody ?? ""));
        }

        return mails;
    }
}
