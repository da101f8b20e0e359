using StPortal.App.Features.Shell;

namespace StPortal.Tests.App.Shell;

public sealed class SearchWordsTests
{
    [Theory]
    [InlineData("under", "Lägg till underlag", true)]
    [InlineData("LAGG under", "Lägg till underlag", true)]
    [InlineData("under lägg", "Lägg till underlag", true)]
    [InlineData("lag", "Lägg till underlag", true)]
    [InlineData("erlag", "Lägg till underlag", false)]
    [InlineData("under bort", "Lägg till underlag", false)]
    [InlineData("cex", "Mini-CEX", true)]
    [InlineData("mini-c", "Mini-CEX", true)]
    [InlineData("  ", "Kohort", true)]
    public void Fit_WordsTyped_AreBeginningsInAnyOrder(string typed, string text, bool fits)
    {
        Assert.Equal(fits, new SearchWords(typed).Fit(text));
    }

    [Theory]
    [InlineData("oberg", "Hanna Öberg", "Hanna [Öberg]")]
    [InlineData("ha öb", "Hanna Öberg", "[Ha]nna [Öb]erg")]
    [InlineData("an", "Johan Andersson", "Johan [An]dersson")]
    [InlineData("berg", "Hanna Öberg", "Hanna Ö[berg]")]
    [InlineData("ae", "Bo Lærke", "Bo L[æ]rke")]
    [InlineData("xyz", "Hanna Öberg", "Hanna Öberg")]
    [InlineData("", "Hanna Öberg", "Hanna Öberg")]
    public void Parts_OfAText_MarkWhatWasTyped(string typed, string text, string expected)
    {
        var parts = new SearchWords(typed).PartsOf(text);

        Assert.Equal(expected, string.Concat(parts.Select(part => part.IsHit ? $"[{part.Text}]" : part.Text)));
    }
}
