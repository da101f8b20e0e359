using SkiaSharp;
using StPortal.Domain.Evidence;
using StPortal.Infrastructure.Documents;

namespace StPortal.Tests.Infrastructure.Documents;

public sealed class AttachedPictureTests : IDisposable
{
    private readonly TestPacket packet = new();

    public void Dispose() => packet.Dispose();

    [Theory]
    [InlineData(1, "RGBY")]
    [InlineData(2, "GRYB")]
    [InlineData(3, "YBGR")]
    [InlineData(4, "BYRG")]
    [InlineData(5, "RBGY")]
    [InlineData(6, "BRYG")]
    [InlineData(7, "YGBR")]
    [InlineData(8, "GYRB")]
    public async Task Assemble_PictureWithExifOrientation_StandsAsItWasTaken(byte orientation, string seen)
    {
        await packet.AssembleAsync(
            TestPacket.Assembler("qpdf"), TestContext.Current.CancellationToken,
            TestPacket.Attachment(1, QuadrantPicture.Jpeg(orientation), AttachmentType.Jpeg));

        using var page = packet.Draw(2);

        Assert.Equal(seen, QuadrantPicture.SeenOn(page, fromMiddle: 60));
        Assert.Equal(orientation < 5, page.Width > page.Height);
    }

    [Theory]
    [InlineData(SKEncodedImageFormat.Jpeg, AttachmentType.Jpeg)]
    [InlineData(SKEncodedImageFormat.Png, AttachmentType.Png)]
    public async Task Assemble_PictureCutShort_IsDamaged(SKEncodedImageFormat format, AttachmentType type)
    {
        using var bitmap = new SKBitmap(200, 200);
        for (var i = 0; i < 200 * 200; i++)
            bitmap.SetPixel(i % 200, i / 200, new SKColor((uint)(i * 2654435761) | 0xFF000000));
        using var data = bitmap.Encode(format, 90);
        var whole = data.ToArray();

        var result = await packet.AssembleAsync(
            TestPacket.Assembler("qpdf"), TestContext.Current.CancellationToken,
            TestPacket.Attachment(1, whole, type), TestPacket.Attachment(2, whole[..(whole.Length / 2)], type));

        Assert.Equal([new UnreadableAttachment("Bilaga 2", "Intyg 2", UnreadableReason.Damaged)], result.Unreadable);
    }
}
