using System.Globalization;
using System.Text;

namespace StPortal.Tests.Infrastructure.Documents;

/// <summary>PDF files written object by object, for what no library writes.</summary>
internal static class RawPdf
{
    /// <summary>One page; the additions go into the catalogue and the page, <paramref name="more"/> are objects from number 4.</summary>
    public static byte[] OnePage(string catalogue = "", string page = "", string box = "[0 0 200 200]", params string[] more) => Of(
    [
        $"<< /Type /Catalog /Pages 2 0 R {catalogue} >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        $"<< /Type /Page /Parent 2 0 R /MediaBox {box} {page} >>",
        .. more,
    ]);

    /// <param name="objects">Numbered from 1; the first is the catalogue.</param>
    /// <param name="trailer">False leaves the trailer out: a file that not every reader can mend.</param>
    public static byte[] Of(IReadOnlyList<string> objects, bool trailer = true)
    {
        var text = new StringBuilder("%PDF-1.4\n");
        var table = new StringBuilder($"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        for (var i = 0; i < objects.Count; i++)
        {
            table.Append(CultureInfo.InvariantCulture, $"{text.Length:D10} 00000 n \n");
            text.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj {objects[i]} endobj\n");
        }

        var start = text.Length;
        if (trailer)
            text.Append(CultureInfo.InvariantCulture, $"{table}trailer << /Size {objects.Count + 1} /Root 1 0 R >>\nstartxref\n{start}\n");
        return Encoding.Latin1.GetBytes(text.Append("%%EOF\n").ToString());
    }
}
