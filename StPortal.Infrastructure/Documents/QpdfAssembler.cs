using System.Globalization;
using System.Text.Json.Nodes;
using StPortal.Infrastructure.Documents.Assembling;

namespace StPortal.Infrastructure.Documents;

/// <summary>Assembles by qpdf, where it is on the machine: many times as fast as in process, and in constant memory.</summary>
public sealed class QpdfAssembler(IDocumentRenderer renderer) : IPdfAssembler
{
    /// <summary>Whether qpdf is on the machine.</summary>
    public static bool IsAvailable => Qpdf.IsInstalled;

    /// <summary>How long one run of qpdf may take; then <see cref="TimeoutException"/>.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromMinutes(2);

    public async Task<AssembledPacket> AssembleAsync(PacketParts parts, Stream target, CancellationToken cancellationToken)
    {
        using var folder = new TemporaryFolder();
        var preparer = new PartPreparer(renderer, folder, CountPagesAsync);
        var prepared = await preparer.PrepareAsync(parts, cancellationToken);
        var pages = prepared.SelectMany(part => part.Pages).ToList();
        var outline = PacketOutline.Of(prepared);
        var overlay = folder.File("overlay.pdf");
        await using (var overlayTarget = File.Create(overlay))
            StampOverlay.Draw(pages, overlayTarget, OverlayFit.OnTurnedFrame);

        var merged = folder.File("merged.pdf");
        await RunAsync(
            ["--empty", "--pages", .. prepared.Select(part => part.File), "--", "--overlay", overlay, "--", merged], cancellationToken);
        var change = folder.File("change.json");
        await File.WriteAllTextAsync(
            change, QpdfOutline.Change(await DescribeAsync(merged, cancellationToken), outline, parts.Title), cancellationToken);
        var whole = folder.File("whole.pdf");
        await RunAsync([merged, $"--update-from-json={change}", "--object-streams=generate", whole], cancellationToken);
        await using var result = File.OpenRead(whole);
        await result.CopyToAsync(target, cancellationToken);
        return new AssembledPacket(pages.Count, outline, preparer.Unreadable);
    }

    /// <summary>Pages, trailer and catalogue only: the file's contents stay out of the JSON.</summary>
    private async Task<JsonNode> DescribeAsync(string file, CancellationToken cancellationToken)
    {
        var pages = JsonNode.Parse(await RunAsync(["--json=2", "--json-key=pages", file], cancellationToken))!;
        var trailer = JsonNode.Parse(
            await RunAsync(["--json=2", "--json-key=qpdf", "--json-object=trailer", file], cancellationToken))!;
        var root = trailer["qpdf"]![1]!["trailer"]!["value"]!["/Root"]!.GetValue<string>();
        var number = root.Split(' ')[0];
        var whole = JsonNode.Parse(await RunAsync(
            ["--json=2", "--json-key=qpdf", "--json-object=trailer", $"--json-object={number},0", file], cancellationToken))!;
        whole["pages"] = pages["pages"]!.DeepClone();
        return whole;
    }

    /// <summary>Merged alone: what fails now would stop the whole packet later.</summary>
    private async Task<int?> CountPagesAsync(string file, CancellationToken cancellationToken)
    {
        try
        {
            var count = await RunAsync(["--empty", "--pages", file, "--", "--show-npages"], cancellationToken);
            return int.Parse(count, CultureInfo.InvariantCulture);
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private Task<string> RunAsync(IEnumerable<string> arguments, CancellationToken cancellationToken) =>
        Qpdf.RunAsync(arguments, Limit, cancellationToken);
}
