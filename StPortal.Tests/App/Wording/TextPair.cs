using System.Xml.Linq;
using StPortal.Tests.Architecture;

namespace StPortal.Tests.App.Wording;

/// <summary>One text in both languages.</summary>
internal sealed record TextPair(string Resource, string Key, string Swedish, string English)
{
    /// <summary>Every text of the application. A key without English is left to the test that compares keys.</summary>
    public static IReadOnlyList<TextPair> All { get; } =
    [
        .. SourceTree.Files(".resx", "StPortal.App", "StPortal.Infrastructure").Where(file => !file.Path.EndsWith(".en.resx", StringComparison.Ordinal)).SelectMany(file =>
        {
            var english = Read(file.Path.Replace(".resx", ".en.resx", StringComparison.Ordinal));
            return Read(file.Path).Where(one => english.ContainsKey(one.Key))
                .Select(one => new TextPair(Path.GetFileNameWithoutExtension(file.Path), one.Key, one.Value, english[one.Key]));
        }),
    ];

    private static Dictionary<string, string> Read(string path) =>
        XDocument.Load(Path.Combine(SourceTree.Root, path)).Root!.Elements("data")
            .ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value);
}
