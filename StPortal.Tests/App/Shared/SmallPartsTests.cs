using Bunit;
using StPortal.App.Features.Shared;

namespace StPortal.Tests.App.Shared;

public sealed class SmallPartsTests : BlazorTestBase
{
    [Fact]
    public void Card_WithTitle_IsNamedByIt()
    {
        var card = Render<Card>(p => p.Add(c => c.Title, "Delmål"));

        Assert.Equal(card.Find("h2").Id, card.Find("section").GetAttribute("aria-labelledby"));
    }

    [Theory]
    [InlineData(31.8, 66, "48.18")]
    [InlineData(70, 66, "100")]
    [InlineData(-1, 66, "0")]
    [InlineData(1, 0, "0")]
    public void Bar_AnyValue_StaysWithinTheWhole(double value, double max, string percent)
    {
        var bar = Render<ProgressBar>(p => p.Add(b => b.Value, (decimal)value).Add(b => b.Max, (decimal)max).Add(b => b.Label, "Månader"));

        Assert.Equal($"width:{percent}%", bar.Find("i").GetAttribute("style"));
    }

    [Fact]
    public void Chip_OfATone_HasTheToneAndTheWord()
    {
        var chip = Render<Chip>(p => p.Add(c => c.Tone, Tone.Attention).AddChildContent("Saknas"));

        Assert.Equal("Saknas", chip.Find(".chip.att").TextContent);
    }

    [Fact]
    public void Empty_WithFirstStep_OffersIt()
    {
        var empty = Render<EmptyState>(p => p.Add(e => e.Title, "Inget underlag än").Add(e => e.Action, "<a href=\"/x\">Lägg till</a>"));

        Assert.Equal("Inget underlag än", empty.Find("h2").TextContent);
        Assert.Equal("Lägg till", empty.Find("a").TextContent);
    }

    [Fact]
    public void Empty_UnderAHeadingOfItsSection_HasItsOwnBelowIt() =>
        Assert.Equal("Ingen träff", Render<EmptyState>(p => p.Add(e => e.Title, "Ingen träff").Add(e => e.InSection, true)).Find("h3").TextContent);

    [Fact]
    public void FieldError_WithoutMessage_LeavesNothing()
    {
        var error = Render<FieldError>(p => p.Add(e => e.Id, "fel").Add(e => e.Message, null));

        Assert.Equal("", error.Markup.Trim());
    }

    [Fact]
    public void Header_WithLeadAndAct_HasOneHeading()
    {
        var header = Render<PageHeader>(p => p.Add(h => h.Title, "Kohort").Add(h => h.Lead, "148 ST-läkare").Add(h => h.Actions, "<button>Gå igenom</button>"));

        Assert.Equal("Kohort", header.Find("h1").TextContent);
        Assert.Equal("148 ST-läkare", header.Find(".lead").TextContent);
        Assert.Equal("Gå igenom", header.Find(".actions button").TextContent);
    }

    [Fact]
    public void Icon_Unknown_IsABug()
    {
        Assert.Throws<ArgumentException>(() => Render<Icon>(p => p.Add(i => i.Name, "unicorn")));
    }

    [Theory]
    [InlineData("Nora Forsell", "NF")]
    [InlineData("Åsa", "Å")]
    [InlineData("Jan Erik von Öst", "JÖ")]
    [InlineData("", "")]
    public void Initials_OfAName_AreFirstAndLast(string name, string expected)
    {
        Assert.Equal(expected, Initials.Of(name));
    }
}
