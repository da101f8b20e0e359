using System.Xml.Linq;
using StPortal.Domain;
using StPortal.Tests.Architecture;

namespace StPortal.Tests.App;

/// <summary>Every text exists in both languages, with the same places to fill in, and every refusal has words.</summary>
public sealed class ResourceTests
{
    public static TheoryData<string> Files =>
        [.. SourceTree.Files(".resx", "StPortal.App").Select(file => file.Path).Where(path => !path.EndsWith(".en.resx", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Files))]
    public void Texts_OfAFolder_AreInBothLanguages(string path)
    {
        var swedish = Read(path);
        var english = Read(path.Replace(".resx", ".en.resx", StringComparison.Ordinal));

        Assert.Equal(swedish.Keys.Order(), english.Keys.Order());
        Assert.All(swedish, text => Assert.Equal(Places(text.Value), Places(english[text.Key])));
        Assert.All(swedish.Values.Concat(english.Values), text => Assert.False(string.IsNullOrWhiteSpace(text)));
    }

    [Fact]
    public void Refusals_All_HaveWords()
    {
        var texts = Read("StPortal.App/Features/Shared/RefusalTexts.resx");
        var refusals = typeof(Refusal).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Refusal)) && !type.IsAbstract);

        Assert.Empty(refusals.Select(type => type.Name).Except(texts.Keys).Order());
    }

    [Fact]
    public void Refusals_NoTwo_ShareAName()
    {
        var names = typeof(Refusal).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Refusal))).Select(type => type.Name);

        Assert.Empty(names.GroupBy(name => name).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    private static Dictionary<string, string> Read(string path) =>
        XDocument.Load(Path.Combine(SourceTree.Root, path)).Root!.Elements("data")
            .ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value);

    private static IEnumerable<int> Places(string text) => Enumerable.Range(0, 6).Where(i => text.Contains($"{{{i}", StringComparison.Ordinal));
}
