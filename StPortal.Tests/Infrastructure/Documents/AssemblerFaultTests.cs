using StPortal.Domain.Evidence;
using StPortal.Infrastructure.Documents;

namespace StPortal.Tests.Infrastructure.Documents;

public sealed class AssemblerFaultTests : IDisposable
{
    private readonly TestPacket packet = new();

    public static TheoryData<string> Both => TestPacket.Engines;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => packet.Dispose();

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Assemble_WithNeitherSectionsNorAttachments_HasItsTitleInTheOutline(string engine)
    {
        var result = await packet.AssembleAsync(TestPacket.Assembler(engine), Token);

        Assert.Equal([new OutlineEntry("Underlag för Åsa Öberg", 1)], result.Outline);
        SamplePdf.Run("qpdf", "--check", packet.File);
    }

    [Fact]
    public async Task Assemble_WhenQpdfTakesTooLong_IsATimeout() => await Assert.ThrowsAsync<TimeoutException>(
        () => packet.AssembleAsync(TestPacket.Hurried(), Token, TestPacket.Attachment(1, SamplePdf.Of(1))));

    [Fact]
    public async Task Assemble_FileThatOnlyQpdfCannotRead_IsNamedAndTheRestIsThere()
    {
        // A page tree that comes back to itself: PdfPig reads the page once, qpdf gives the file up.
        var refused = RawPdf.Of(
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R 2 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>",
        ]);

        var result = await packet.AssembleAsync(
            TestPacket.Assembler("qpdf"), Token, TestPacket.Attachment(1, refused), TestPacket.Attachment(2, SamplePdf.Of(2)));

        Assert.Equal([new UnreadableAttachment("Bilaga 1", "Intyg 1", UnreadableReason.Damaged)], result.Unreadable);
        Assert.Equal(4, result.PageCount);
        Assert.Contains(
            "Bilaga 1 kunde inte läggas in", SamplePdf.Run("pdftotext", "-f", "2", "-l", "2", packet.File, "-"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Assemble_Done_LeavesNoTemporaryFiles(string engine)
    {
        var folder = "";

        await packet.AssembleAsync(TestPacket.Assembler(engine), Token, Watched(found => folder = found));

        Assert.False(Directory.Exists(folder), folder);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Assemble_ThatFails_LeavesNoTemporaryFiles(string engine)
    {
        var folder = "";

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => packet.AssembleAsync(TestPacket.Assembler(engine), Token, Watched(found =>
        {
            folder = found;
            throw new UnauthorizedAccessException();
        })));

        Assert.False(Directory.Exists(folder), folder);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Assemble_Cancelled_StopsAndLeavesNoTemporaryFiles(string engine)
    {
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(Token);
        var folder = "";

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => packet.AssembleAsync(TestPacket.Assembler(engine), cancel.Token, Watched(found =>
            {
                folder = found;
                cancel.Cancel();
            })));

        Assert.False(Directory.Exists(folder), folder);
    }

    /// <summary>Two attachments; as the second is opened, the folder is known by the first, which no other packet has.</summary>
    private static PacketAttachment[] Watched(Action<string> onOpening)
    {
        byte[] marked = [.. SamplePdf.Of(1), .. Guid.NewGuid().ToByteArray()];
        return
        [
            TestPacket.Attachment(1, marked),
            new PacketAttachment("Bilaga 2", "Intyg 2", AttachmentType.Pdf, _ =>
            {
                onOpening(FolderOf(marked));
                return Task.FromResult<Stream>(new MemoryStream(SamplePdf.Of(1)));
            }),
        ];
    }

    private static string FolderOf(byte[] marked) => Directory.EnumerateDirectories(Path.GetTempPath(), "stportal-packet-*").Single(folder =>
    {
        try
        {
            return File.ReadAllBytes(Path.Combine(folder, "attachment-1.pdf")).AsSpan().SequenceEqual(marked);
        }
        catch (IOException)
        {
            // Another packet's, just gone.
            return false;
        }
    });
}
