using System.IO.Compression;
using Microsoft.Extensions.Options;
using StPortal.Domain;
using StPortal.Domain.Evidence;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.Files;
using StPortal.Tests.Infrastructure.Documents;

namespace StPortal.Tests.Infrastructure.Files;

public sealed class FileTests : IDisposable
{
    private static readonly Guid Mine = Guid.NewGuid();
    private readonly string folder = Directory.CreateTempSubdirectory("stportal-files-").FullName;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private DiskFileStore Store => new(Options.Create(new DataOptions { Folder = folder }));

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Receive_Pdf_IsStoredWithSizeAndHash()
    {
        var bytes = SamplePdf.Of(1);

        var file = (await ReceiveAsync("Intyg åäö.pdf", bytes)).Value;

        Assert.Equal((AttachmentType.Pdf, bytes.Length), (file.Type, file.Bytes));
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)), file.Sha256);
        await using var stored = await Store.OpenAsync(Mine, file.StorageKey, Token);
        Assert.Equal(bytes.Length, stored.Length);
    }

    [Fact]
    public async Task Receive_TooLarge_IsRefusedAndNothingIsLeft()
    {
        var refused = await ReceiveAsync("stor.pdf", new byte[(1024 * 1024) + 1], megabytes: 1);

        Assert.Equal(new FileIsTooLarge(1), refused.Refusal);
        Assert.Empty(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Receive_ExactlyTheLimit_IsNotTooLarge() =>
        Assert.IsType<FileTypeIsNotTaken>((await ReceiveAsync("precis.bin", new byte[1024 * 1024], megabytes: 1)).Refusal);

    [Fact]
    public async Task Receive_Nothing_IsRefused() => Assert.IsType<FileIsEmpty>((await ReceiveAsync("tom.pdf", [])).Refusal);

    [Fact]
    public async Task Receive_ProgramNamedPdf_IsRefusedByItsContent() =>
        Assert.Equal(new FileTypeIsNotTaken("intyg.pdf"), (await ReceiveAsync("intyg.pdf", [0x4D, 0x5A, 0x90, 0, 3])).Refusal);

    [Fact]
    public async Task Receive_EncryptedPdf_IsRefused() =>
        Assert.Equal(new PdfIsEncrypted("a.pdf"), (await ReceiveAsync("a.pdf", SamplePdf.Encrypted(SamplePdf.Of(1)))).Refusal);

    [Fact]
    public async Task Receive_PdfWithScript_IsRefused() =>
        Assert.Equal(new PdfIsActive("a.pdf"), (await ReceiveAsync("a.pdf", WithCatalogue("/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>"))).Refusal);

    [Fact]
    public async Task Receive_PdfThatStartsAProgram_IsRefused() =>
        Assert.IsType<PdfIsActive>((await ReceiveAsync("a.pdf", WithCatalogue("/OpenAction << /S /Launch /F (calc.exe) >>"))).Refusal);

    [Fact]
    public async Task Receive_PdfThatOpensOnAPage_IsTaken() =>
        Assert.True((await ReceiveAsync("a.pdf", WithCatalogue("/OpenAction << /S /GoTo /D [3 0 R /Fit] >>"))).IsOk);

    [Fact]
    public async Task Receive_BrokenPdf_IsRefused() =>
        Assert.IsType<FileIsDamaged>((await ReceiveAsync("a.pdf", "%PDF-1.7 och sedan ingenting"u8.ToArray())).Refusal);

    [Fact]
    public async Task Receive_Jpeg_IsTakenAndABrokenOneIsNot()
    {
        Assert.Equal(AttachmentType.Jpeg, (await ReceiveAsync("a.bin", SamplePdf.Jpeg(20, 10))).Value.Type);
        Assert.IsType<FileIsDamaged>((await ReceiveAsync("a.jpg", [0xFF, 0xD8, 0xFF, 1, 2])).Refusal);
    }

    [Fact]
    public async Task Receive_PictureOfMoreMemoryThanThereIs_IsRefused()
    {
        var picture = SamplePdf.Jpeg(20, 10);
        // The frame header: mark, length, precision, height, width.
        var frame = picture.AsSpan().IndexOf((ReadOnlySpan<byte>)[0xFF, 0xC0]);
        picture.AsSpan(frame + 5, 4).Fill(0xF0);

        Assert.IsType<FileIsDamaged>((await ReceiveAsync("a.jpg", picture)).Refusal);
    }

    [Theory]
    [InlineData("word/document.xml", true)]
    [InlineData("something.txt", false)]
    public async Task Receive_Zip_IsTakenOnlyAsAWordDocument(string entry, bool taken)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            archive.CreateEntry(entry);

        Assert.Equal(taken, (await ReceiveAsync("brev.docx", stream.ToArray())).IsOk);
    }

    [Fact]
    public async Task Receive_WhenTheFileCannotBeJudged_LeavesNothing()
    {
        var receiver = new UploadReceiver(new UnreadableStore(Store), Options.Create(new UploadOptions()));

        await Assert.ThrowsAsync<IOException>(() => receiver.ReceiveAsync(Mine, "a.pdf", new MemoryStream(SamplePdf.Of(1)), Token));

        Assert.Empty(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories));
    }

    private static byte[] WithCatalogue(string addition) => RawPdf.OnePage(addition);

    private async Task<Result<AttachmentFile>> ReceiveAsync(string name, byte[] bytes, int megabytes = 25)
    {
        var receiver = new UploadReceiver(Store, Options.Create(new UploadOptions { MaxMegabytes = megabytes }));
        return await receiver.ReceiveAsync(Mine, name, new MemoryStream(bytes), Token);
    }
}
