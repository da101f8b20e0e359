using SkiaSharp;

namespace StPortal.Tests.Infrastructure.Documents;

public sealed class StampPlaceTests : IDisposable
{
    private readonly TestPacket packet = new();

    public static TheoryData<string, string, string> Pages
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var engine in TestPacket.Engines)
            {
                data.Add(engine, "[100 200 500 800]", "");
                data.Add(engine, "[-300 -400 100 200]", "");
                data.Add(engine, "[0 0 800 900]", "/CropBox [200 250 600 850]");
                data.Add(engine, "[0 0 400 600]", "/CropBox [-50 -90 900 960]");
                data.Add(engine, "[0 0 400 600]", "/CropBox [-50 -90 900 960] /Rotate 90");
                data.Add(engine, "[0 0 400 600]", "/CropBox [-50 -90 900 960] /Rotate 180");
                data.Add(engine, "[0 0 400 600]", "/TrimBox [-50 -90 900 960] /Rotate 270");
                data.Add(engine, "[0 0 400 600]", "/TrimBox [3 3 397 597]");
                data.Add(engine, "[100 200 500 800]", "/Rotate 90");
                data.Add(engine, "[100 200 500 800]", "/Rotate 180");
                data.Add(engine, "[0 0 800 900]", "/CropBox [200 250 600 850] /Rotate 270");
            }

            return data;
        }
    }

    public void Dispose() => packet.Dispose();

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Assemble_PageThatDoesNotBeginAtNought_IsStampedInItsCornersAsSeen(string engine, string box, string more)
    {
        await packet.AssembleAsync(
            TestPacket.Assembler(engine), TestContext.Current.CancellationToken,
            TestPacket.Attachment(1, RawPdf.OnePage(page: more, box: box)));

        using var page = packet.Draw(2);

        var half = page.Height / 2;
        AssertNear(page, Ink(page, 0, half), fromTop: true);
        AssertNear(page, Ink(page, half, page.Height), fromTop: false);
    }

    private static void AssertNear(SKBitmap page, SKRectI ink, bool fromTop)
    {
        Assert.InRange(page.Width - ink.Right, 10, 30);
        Assert.InRange(fromTop ? ink.Top : page.Height - ink.Bottom, 10, 30);
        Assert.InRange(ink.Width, 30, 90);
        Assert.InRange(ink.Height, 5, 15);
    }

    /// <summary>What is drawn in a blank page's rows.</summary>
    private static SKRectI Ink(SKBitmap page, int top, int bottom)
    {
        var dark = (from y in Enumerable.Range(top, bottom - top)
                    from x in Enumerable.Range(0, page.Width)
                    where page.GetPixel(x, y).Green < 160
                    select (X: x, Y: y)).ToList();
        Assert.NotEmpty(dark);
        return new SKRectI(dark.Min(one => one.X), dark.Min(one => one.Y), dark.Max(one => one.X) + 1, dark.Max(one => one.Y) + 1);
    }
}
