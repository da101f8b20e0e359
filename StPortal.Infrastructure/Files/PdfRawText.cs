using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace StPortal.Infrastructure.Files;

/// <summary>Seeks active names in text as it stands, object or not.</summary>
internal static partial class PdfRawText
{
    private const string Script = "/JavaScript";

    // Longer than any of the names with each of its characters escaped.
    private const int Overlap = 64;

    // Short names such as /JS are left out: they occur by chance in compressed data.
    private static readonly string[] Names = ["/Launch", "/EmbeddedFile", "/RichMedia"];

    /// <param name="file">Read from where it stands.</param>
    /// <param name="hasFormScripts">The file has harmless scripts, so that finding the name of scripts tells nothing.</param>
    public static bool HasActiveName(Stream file, bool hasFormScripts)
    {
        using var reader = new StreamReader(file, Encoding.Latin1, detectEncodingFromByteOrderMarks: false, leaveOpen: true);
        var buffer = new char[65536];
        var kept = "";
        int read;
        while ((read = reader.Read(buffer, 0, buffer.Length)) > 0)
        {
            var text = kept + new string(buffer, 0, read);
            if (HasActiveName(text, hasFormScripts))
                return true;
            kept = text[^Math.Min(Overlap, text.Length)..];
        }

        return false;
    }

    public static bool HasActiveName(string text, bool hasFormScripts)
    {
        var plain = Escape().Replace(text, found => ((char)byte.Parse(found.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());
        return Array.Exists(Names, name => Contains(plain, name)) || (!hasFormScripts && Contains(plain, Script));
    }

    /// <summary>The name itself, not the beginning of a longer one.</summary>
    private static bool Contains(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            var after = at + name.Length;
            if (after < text.Length && !char.IsAsciiLetterOrDigit(text[after]))
                return true;
        }

        return false;
    }

    [GeneratedRegex("#([0-9A-Fa-f]{2})", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
