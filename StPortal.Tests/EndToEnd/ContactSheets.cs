using System.Net;
using System.Text;
using Microsoft.Playwright;

namespace StPortal.Tests.EndToEnd;

/// <summary>Lays the pictures of a page side by side: an index of all in HTML, and one picture a page and persona.</summary>
internal static class ContactSheets
{
    private const string Style =
        "body{margin:16px;font:14px system-ui;background:#d9dedb;color:#14211f}h2{font-size:16px;margin:24px 0 8px}" +
        ".row{display:flex;gap:10px;align-items:flex-start;margin-bottom:10px}a{display:block}" +
        "img{display:block;max-height:760px;object-fit:cover;object-position:top;outline:1px solid #9aa8a3}" +
        ".w1280{width:470px}.w820{width:300px}.w360{width:180px}";

    public static async Task WriteAsync(IBrowser browser, string folder, IReadOnlyCollection<GalleryPicture> pictures, CancellationToken cancellationToken)
    {
        var sheets = pictures.GroupBy(picture => picture.Sheet).OrderBy(sheet => sheet.Key, StringComparer.Ordinal).ToList();
        await File.WriteAllTextAsync(Path.Combine(folder, "index.html"), Document(sheets), cancellationToken);
        Directory.CreateDirectory(Path.Combine(folder, "sheets"));
        await Parallel.ForEachAsync(sheets, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellationToken }, async (sheet, token) =>
        {
            var html = Path.Combine(folder, $"{sheet.Key}.html");
            await File.WriteAllTextAsync(html, Document([sheet]), token);
            var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = 1992, Height = 800 } });
            await page.GotoAsync(new Uri(html).AbsoluteUri);
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, "sheets", $"{sheet.Key}.png"), FullPage = true });
            await page.CloseAsync();
            File.Delete(html);
        });
    }

    private static string Document(IEnumerable<IGrouping<string, GalleryPicture>> sheets)
    {
        var html = new StringBuilder($"<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>Gallery</title><style>{Style}</style>");
        foreach (var sheet in sheets)
        {
            html.Append(System.Globalization.CultureInfo.InvariantCulture, $"<h2>{WebUtility.HtmlEncode($"{sheet.First().Page} · {sheet.First().Persona ?? "nobody"}")}</h2>");
            foreach (var language in sheet.GroupBy(picture => picture.Language).OrderByDescending(one => one.Key, StringComparer.Ordinal))
                html.Append("<div class=\"row\">").AppendJoin("", language.OrderByDescending(one => one.Screen.Width).ThenBy(one => one.Screen.Dark).Select(Image)).Append("</div>");
        }

        return html.ToString();
    }

    private static string Image(GalleryPicture picture) =>
        $"<a href=\"{picture.File}\"><img class=\"w{picture.Screen.Width}\" src=\"{picture.File}\" alt=\"{WebUtility.HtmlEncode(picture.ToString())}\"></a>";
}
