using System.IO.Compression;
using System.Text;

namespace StPortal.Tests.Architecture;

/// <summary>What our own scripts weigh on the way to the browser: each compressed by gzip, the heavier of the two ways that it can be sent.</summary>
internal static class ScriptWeight
{
    public const int AtMost = 40_000;

    /// <summary>The scripts and their sum when that is too much; nothing when it is not.</summary>
    public static IReadOnlyList<string> Breaches(IEnumerable<(string Path, string Text)> scripts)
    {
        var weighed = scripts.Select(script => (script.Path, Bytes: Of(script.Text))).ToList();
        var sum = weighed.Sum(script => script.Bytes);
        return sum <= AtMost ? [] : [.. weighed.Select(script => $"{script.Path}: {script.Bytes}"), $"together {sum}, at most {AtMost}"];
    }

    private static long Of(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(Encoding.UTF8.GetBytes(text));
        return packed.Length;
    }
}
