using System.Text;
using StPortal.Infrastructure.Documents;
using UglyToad.PdfPig;

namespace StPortal.Tests.Infrastructure.Documents;

public sealed class RendererTests
{
    private static readonly SkiaDocumentRenderer Renderer = new(TimeProvider.System);

    [Fact]
    public void Render_Always_IsMarkedAsPdfA2b()
    {
        var xml = Encoding.Latin1.GetString(Renderer.Render(Document(new ParagraphBlock("Hej"))).Pdf.Span);

        Assert.Contains("<pdfaid:part>2</pdfaid:part>", xml, StringComparison.Ordinal);
        Assert.Contains("<pdfaid:conformance>B</pdfaid:conformance>", xml, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_SwedishAndOtherLetters_CanBeReadBack()
    {
        var text = TextOf(Renderer.Render(Document(new ParagraphBlock("Åsa Ängström på Öland, José Müller – ”självständigt”"))));

        Assert.Contains("Åsa Ängström på Öland, José Müller – ”självständigt”", text[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Render_CharacterThatTheFontLacks_IsShownAsAQuestionMark() =>
        Assert.Contains("före ? efter", TextOf(Renderer.Render(Document(new ParagraphBlock("före 🙂 efter"))))[0], StringComparison.Ordinal);

    [Fact]
    public void Render_LongTable_RepeatsItsHeadAndNumbersEachPage()
    {
        var rows = Enumerable.Range(1, 100).Select(i => (IReadOnlyList<string>)[$"Rad {i}", $"{i}"]).ToList();
        var rendered = Renderer.Render(Document(new TableBlock([new("Plats", 3), new("Månader", 1, IsNumeric: true)], rows) { Sum = ["Summa", "5050"] }));

        var pages = TextOf(rendered);
        Assert.True(rendered.PageCount > 1);
        Assert.All(pages, page => Assert.Contains("Månader", page, StringComparison.Ordinal));
        for (var i = 0; i < pages.Count; i++)
            Assert.Contains($"Sida {i + 1} av {pages.Count}", pages[i], StringComparison.Ordinal);
        Assert.Contains("Rad 100", pages[^1], StringComparison.Ordinal);
        Assert.Contains("Summa", pages[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(30)]
    public void Render_FieldTallerThanAPage_GoesOnOverThePages(int linesBefore)
    {
        var value = string.Join('\n', Enumerable.Range(1, 150).Select(i => $"Stycke {i}."));

        AssertWhole(Renderer.Render(Document(Before(linesBefore), new FieldsBlock([new("Beskrivning", value), new("Efter", "Slut")]))));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(30)]
    [InlineData(48)]
    public void Render_RowTallerThanAPage_GoesOnUnderTheHead(int linesBefore)
    {
        var cell = string.Join('\n', Enumerable.Range(1, 150).Select(i => $"Stycke {i}."));
        var table = new TableBlock([new("Delmål", 1), new("Beskrivning", 3)], [["a1", cell], ["a2", "Slut"]]);

        var pages = AssertWhole(Renderer.Render(Document(Before(linesBefore), table)));

        Assert.All(pages, page => Assert.Equal(page.Contains("Stycke", StringComparison.Ordinal), page.Contains("Delmål", StringComparison.Ordinal)));
    }

    [Fact]
    public void Render_WordWiderThanThePage_IsBrokenAndKeptWhole()
    {
        var word = new string('å', 300);

        var letters = TextOf(Renderer.Render(Document(new ParagraphBlock(word))))[0].Count(letter => letter == 'å');

        Assert.Equal(300, letters);
    }

    [Fact]
    public void Render_Sections_AreInTheOutlineWithTheirPages()
    {
        var rendered = Renderer.Render(Document(new HeadingBlock("Försättsblad", 1), new PageBreakBlock(), new HeadingBlock("Delmål", 1)));

        Assert.Equal([new OutlineEntry("Försättsblad", 1), new OutlineEntry("Delmål", 2)], rendered.Outline);
    }

    [Fact]
    public void Render_ForAPacket_LeavesTheNumbersToTheAssembler() => Assert.DoesNotContain(
        "Sida", TextOf(Renderer.Render(Document(new ParagraphBlock("Hej")), pageNumbers: false))[0], StringComparison.Ordinal);

    [Fact]
    public void Render_RowWithTooFewCells_IsTheCallersBug() =>
        Assert.Throws<InvalidOperationException>(() => Renderer.Render(Document(new TableBlock([new("A"), new("B")], [["bara en"]]))));

    private static ParagraphBlock Before(int lines) => new(string.Join('\n', Enumerable.Repeat("Före", lines)));

    private static List<string> AssertWhole(RenderedDocument rendered)
    {
        var pages = TextOf(rendered);
        for (var i = 1; i <= 150; i++)
            Assert.Single(pages, page => page.Contains($"Stycke {i}.", StringComparison.Ordinal));
        Assert.Contains("Slut", pages[^1], StringComparison.Ordinal);
        return pages;
    }

    private static DocumentDescription Document(params DocumentBlock[] blocks) => new("Prov", blocks);

    private static List<string> TextOf(RenderedDocument document)
    {
        using var pdf = PdfDocument.Open(document.Pdf.ToArray());
        return [.. pdf.GetPages().Select(page => UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor.ContentOrderTextExtractor.GetText(page))];
    }
}
