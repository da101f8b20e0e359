using System.Globalization;
using System.Net;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using MimeKit;
using MimeKit.Text;
using StPortal.Domain.Messaging;

namespace StPortal.Infrastructure.Messaging;

/// <summary>Makes the mail of a row in the outbox: the kind's template in the recipient's language, one link, plain text and the same as HTML.</summary>
internal sealed class MailComposer(
    IStringLocalizer<MailTexts> texts, IOptions<MailOptions> mail, IOptions<PortalOptions> portal, TimeProvider clock)
{
    public MimeMessage Compose(OutboxMail row, MailPayload payload)
    {
        var link = new Uri(new Uri(portal.Value.Address ?? throw new InvalidOperationException("Portal:Address is not set.")), payload.Path);
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(row.Language);
        try
        {
            var message = new MimeMessage
            {
                Subject = Fill(texts[$"{row.Kind}Subject"], payload.Values),
                // The same row sent twice, after a crash between sending and saving, is one mail to the reader's program.
                MessageId = $"{row.Id:N}@{link.Host}",
                Date = clock.GetUtcNow(),
                Body = Body(Fill(texts[$"{row.Kind}Text"], payload.Values), texts[$"{row.Kind}Act"], link),
            };
            message.From.Add(new MailboxAddress(mail.Value.FromName, mail.Value.FromAddress));
            message.To.Add(new MailboxAddress(row.ToName, row.ToAddress));
            // Neither an answer to expect nor an out-of-office to send back (RFC 3834).
            message.Headers.Add("Auto-Submitted", "auto-generated");
            return message;
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    private MultipartAlternative Body(string text, string act, Uri link)
    {
        var foot = texts["Foot"].Value;
        var paragraphs = string.Concat(text.Split("\n\n").Select(one => $"<p>{WebUtility.HtmlEncode(one)}</p>"));
        var html =
            $"""
            <!DOCTYPE html><html lang="{CultureInfo.CurrentUICulture.TwoLetterISOLanguageName}"><body style="font-family:sans-serif;line-height:1.5">
            {paragraphs}
            <p><a href="{WebUtility.HtmlEncode(link.AbsoluteUri)}">{WebUtility.HtmlEncode(act)}</a></p>
            <p style="color:#555">{WebUtility.HtmlEncode(foot)}</p>
            </body></html>
            """;
        return
        [
            new TextPart(TextFormat.Plain) { Text = $"{text}\n\n{act}: {link.AbsoluteUri}\n\n{foot}\n" },
            new TextPart(TextFormat.Html) { Text = html },
        ];
    }

    private static string Fill(string template, IReadOnlyDictionary<string, string> values) =>
        values.Aggregate(template, (text, value) => text.Replace($"{{{value.Key}}}", value.Value, StringComparison.Ordinal));
}
