using System.Text.RegularExpressions;
using StPortal.Domain;
using StPortal.Tests.Architecture;

namespace StPortal.Tests.App.Wording;

public sealed partial class UntranslatedTests
{
    [Fact]
    public void Texts_OfTheApplication_AreTranslated()
    {
        Assert.True(TextPair.All.Count > 500);
        Told.Nothing(TextPair.All.Select(one => (one, Breach: Untranslated.Breach(one.Swedish, one.English)))
            .Where(found => found.Breach is not null).Select(found => $"{found.one.Resource}.{found.one.Key}: {found.Breach}"));
    }

    /// <summary>Texts that live in the domain stand in pairs in the source: new("Anamnes", "History taking").</summary>
    [Fact]
    public void Texts_OfTheDomain_AreTranslated()
    {
        var pairs = SourceTree.Files(".cs", "StPortal.Domain").Where(file => file.Text.Contains(nameof(LocalText), StringComparison.Ordinal))
            .SelectMany(file => Pair().Matches(file.Text)).Select(match => (Swedish: match.Groups[1].Value, English: match.Groups[2].Value)).ToList();

        Assert.True(pairs.Count > 20);
        Told.Nothing(pairs.Select(pair => Untranslated.Breach(pair.Swedish, pair.English)).OfType<string>());
    }

    [Theory]
    [InlineData("Signera", "Signera")]
    [InlineData("Inga delmål", "No delmål")]
    [InlineData("Spara och stäng", "Save och close")]
    [InlineData("Save and close", "Spara")]
    public void Text_LeftInTheOtherLanguage_IsNamed(string swedish, string english) => Assert.NotNull(Untranslated.Breach(swedish, english));

    [Theory]
    [InlineData("{0}, {1}", "{0}, {1}")]
    [InlineData("Status", "Status")]
    [InlineData("Isen är tunn", "Don't till the field")]
    public void Text_InItsOwnLanguage_IsNot(string swedish, string english) => Assert.Null(Untranslated.Breach(swedish, english));

    [Fact]
    public void Names_InTheList_AreStillUsed() =>
        Assert.All(Untranslated.Names, name => Assert.Contains(TextPair.All, one => one.English.Contains(name, StringComparison.OrdinalIgnoreCase)));

    [GeneratedRegex("""new(?: LocalText)?\("([^"]*\p{L}[^"]*)", "([^"]*\p{L}[^"]*)"\)""")]
    private static partial Regex Pair();
}
