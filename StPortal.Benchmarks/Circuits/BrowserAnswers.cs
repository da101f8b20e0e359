using System.Globalization;

namespace StPortal.Benchmarks.Circuits;

/// <summary>What a browser's scripts answer the calls that reach them while a page opens.</summary>
internal static class BrowserAnswers
{
    private const long ObjectReference = 1;

    /// <summary>Calls whose answer is something. Any other is answered null, as a function without an answer does.</summary>
    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        ["mudThemeProvider.isDarkMode"] = "false",
        ["mudResizeListener.getBrowserWindowSize"] = """{"height":900,"width":1440}""",
        ["mudResizeListener.matchMedia"] = "false",
    };

    /// <summary>The answer as the hub wants it: the call's number, that it went well, and its value.</summary>
    public static string To(long call, string function, long resultKind)
    {
        var value = resultKind == ObjectReference
            ? string.Create(CultureInfo.InvariantCulture, $"{{\"__jsObjectId\":{call}}}")
            : Known.GetValueOrDefault(function, "null");
        return string.Create(CultureInfo.InvariantCulture, $"[{call},true,{value}]");
    }
}
