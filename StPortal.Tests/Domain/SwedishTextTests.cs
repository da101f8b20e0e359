using StPortal.Domain;

namespace StPortal.Tests.Domain;

public sealed class SwedishTextTests
{
    [Theory]
    [InlineData("Öberg", "oberg")]
    [InlineData("  Åsa   Ängström ", "asa angstrom")]
    [InlineData("José Müller", "jose muller")]
    [InlineData("Søren Ærø", "soren aero")]
    public void ForSearch_Always_FoldsCaseAndDiacritics(string text, string expected) => Assert.Equal(expected, SwedishText.ForSearch(text));

    [Fact]
    public void ForSort_ComparedByteByByte_PutsÅÄÖLastInThatOrder()
    {
        string[] names = ["Öberg", "Zetterlund", "Ärlebäck", "Åberg", "Andersson", "Éclair"];

        var sorted = names.OrderBy(SwedishText.ForSort, StringComparer.Ordinal);

        Assert.Equal(["Andersson", "Éclair", "Zetterlund", "Åberg", "Ärlebäck", "Öberg"], sorted);
    }

    [Fact]
    public void ForSort_DecomposedLetter_IsTheSameAsTheComposed() => Assert.Equal(SwedishText.ForSort("Åsa"), SwedishText.ForSort("A\u030Asa"));
}
