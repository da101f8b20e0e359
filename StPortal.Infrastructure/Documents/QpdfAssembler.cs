using StPortal.Infrastructure.Documents.Assembling;

namespace StPortal.Infrastructure.Documents;

/// <summary>
/// Assembles by qpdf, where it is on the machine: many times as fast as in process, and in constant memory. Every page is written once,
/// with its stamps; the outline is appended.
/// </summary>
public sealed class QpdfAssembler(IDocumentRenderer renderer) : IPdfAssembler
{
    /// <summary>Whether qpdf is on the machine.</summary>
    public static bool IsAvailable => Qpdf.IsInstalled;

    /// <summary>How long one run of qpdf may take; then <see cref="TimeoutException"/>.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromMinutes(2);

    public async Task<AssembledPacket> AssembleAsync(PacketParts parts, Stream target, CancellationToken cancellationToken)
    {
        using var folder = new TemporaryFolder();
        var preparer = new PartPreparer(renderer, folder, new QpdfCheck(RunAsync).RefusedAsync);
        var prepared = await preparer.PrepareAsync(parts, cancellationToken);
        var pages = prepared.SelectMany(part => part.Pages).ToList();
        var outline = PacketOutline.Of(prepared);
        var overlay = folder.File("overlay.pdf");
        await using (var overlayTarget = File.Create(overlay))
            StampOverlay.Draw(pages, overlayTarget, OverlayFit.OnTurnedFrame);

        var merged = folder.File("merged.pdf");
        // Streams go over as they are: what people attach is compressed already, and packing it anew costs as much as the merge.
        await RunAsync(
            [
                "--empty", "--pages", .. prepared.Select(part => part.File), "--", "--overlay", overlay, "--",
                "--object-streams=disable", "--compress-streams=n", "--decode-level=none", merged,
            ],
            cancellationToken);
        await using var result = File.OpenRead(merged);
        var file = new MergedFile(result);
        if (file.Pages.Count != pages.Count)
            throw new InvalidOperationException($"The merged file has {file.Pages.Count} pages, not {pages.Count}.");
        var ending = new OutlineUpdate(file, result.Length).Write(outline, parts.Title);
        result.Position = 0;
        await result.CopyToAsync(target, cancellationToken);
        await target.WriteAsync(ending, cancellationToken);
        return new AssembledPacket(pages.Count, outline, preparer.Unreadable);
    }

    private Task<string> RunAsync(IEnumerable<string> arguments, CancellationToken cancellationToken) =>
        Qpdf.RunAsync(arguments, Limit, cancellationToken);
}
