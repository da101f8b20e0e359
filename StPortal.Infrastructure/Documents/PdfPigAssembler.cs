using StPortal.Infrastructure.Documents.Assembling;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Graphics.Operations.SpecialGraphicsState;
using UglyToad.PdfPig.Outline;
using UglyToad.PdfPig.Outline.Destinations;
using UglyToad.PdfPig.Writer;

namespace StPortal.Infrastructure.Documents;

/// <summary>Assembles in process: works everywhere, slower and with more memory than qpdf.</summary>
public sealed class PdfPigAssembler(IDocumentRenderer renderer) : IPdfAssembler
{
    public async Task<AssembledPacket> AssembleAsync(PacketParts parts, Stream target, CancellationToken cancellationToken)
    {
        using var folder = new TemporaryFolder();
        var preparer = new PartPreparer(renderer, folder);
        var prepared = await preparer.PrepareAsync(parts, cancellationToken);
        var pages = prepared.SelectMany(part => part.Pages).ToList();
        var outline = PacketOutline.Of(prepared);
        var overlayFile = folder.File("overlay.pdf");
        await using (var overlayTarget = File.Create(overlayFile))
            StampOverlay.Draw(pages, overlayTarget, OverlayFit.OnSeenPage);

        using var builder = new PdfDocumentBuilder(target);
        builder.DocumentInformation.Title = parts.Title;
        builder.DocumentInformation.Creator = "ST-portalen";
        using var overlay = PdfDocument.Open(overlayFile);
        Merge(builder, prepared, overlay, cancellationToken);
        builder.Bookmarks = new Bookmarks([.. outline.Select(ToBookmark)]);
        builder.Build();
        return new AssembledPacket(pages.Count, outline, preparer.Unreadable);
    }

    private static void Merge(PdfDocumentBuilder builder, IReadOnlyList<PreparedPart> parts, PdfDocument overlay, CancellationToken cancellationToken)
    {
        var number = 0;
        foreach (var part in parts)
        {
            using var document = PdfDocument.Open(part.File);
            for (var page = 1; page <= document.NumberOfPages; page++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var seen = part.Pages[page - 1].Seen;
                var added = builder.AddPage(document, page);
                // The stamps are drawn from 0,0; the part of the page that is seen may begin elsewhere.
                added.CurrentStream.Operations.Add(new ModifyCurrentTransformationMatrix([1, 0, 0, 1, seen.Left, seen.Bottom]));
                added.CopyFrom(overlay.GetPage(++number));
            }
        }
    }

    private static DocumentBookmarkNode ToBookmark(OutlineEntry entry) => new(
        entry.Title, 0, new ExplicitDestination(entry.Page, ExplicitDestinationType.FitPage, ExplicitDestinationCoordinates.Empty), []);
}
