using StPortal.Domain;
using StPortal.Domain.Evidence;
using StPortal.Domain.People;
using StPortal.Infrastructure.Evidence;
using StPortal.Tests.Infrastructure.Documents;

namespace StPortal.Tests.Infrastructure.Evidence;

public sealed class AttachmentTests : EvidenceTestBase
{
    private static readonly byte[] Certificate = SamplePdf.Of(1);

    [Fact]
    public async Task Upload_SameFileTwice_IsOneFile()
    {
        var id = await Scene.AddCourseAsync();

        var first = await UploadAsync(id, "Intyg från Östersund.pdf", Certificate);
        var second = await UploadAsync(id, "Intyg från Östersund.pdf", Certificate);

        Assert.Equal(first.Value, second.Value);
        Assert.Equal("Intyg från Östersund.pdf", Assert.Single((await Scene.RowAsync(id)).Files).FileName);
    }

    [Fact]
    public async Task Upload_SameFileToAnotherItem_IsTold()
    {
        await UploadAsync(await Scene.AddCourseAsync(), "a.pdf", Certificate);

        var result = await UploadAsync(await Scene.AddCourseAsync(), "b.pdf", Certificate);

        Assert.Equal(new FileIsAlreadyThere("b.pdf", "a.pdf"), result.Refusal);
    }

    [Fact]
    public async Task Upload_NotAFileWeTake_IsRefused() =>
        Assert.IsType<FileTypeIsNotTaken>((await UploadAsync(await Scene.AddCourseAsync(), "a.pdf", "inte en pdf"u8.ToArray())).Refusal);

    [Fact]
    public async Task Upload_ToAnothersItem_IsAsAMissingPage() =>
        Assert.IsType<NotFound>((await UploadAsync(Guid.NewGuid(), "a.pdf", Certificate)).Refusal);

    [Fact]
    public async Task Open_ByThoseWhoMayRead_GivesTheBytes()
    {
        var bytes = Certificate;
        var file = (await UploadAsync(await Scene.AddCourseAsync(), "a.pdf", bytes)).Value;
        await Scene.GrantAsync(Scene.Colleague, "2026-10-01", "2027-02-28");

        foreach (var who in (Membership[])[Scene.Trainee, Scene.Supervisor, Scene.Director, Scene.Colleague])
        {
            var opened = (await OpenAsync(who, file)).Value;
            await using var content = opened.Content;
            Assert.Equal((bytes.Length, "application/pdf"), ((int)content.Length, opened.ContentType));
        }
    }

    [Fact]
    public async Task Open_ByOthers_IsAsAMissingPage()
    {
        var file = (await UploadAsync(await Scene.AddCourseAsync(), "a.pdf", Certificate)).Value;
        await Scene.GrantAsync(Scene.Colleague, "2026-11-01", "2027-02-28");

        foreach (var who in (Membership[])[Scene.Colleague, Scene.Stranger])
            Assert.IsType<NotFound>((await OpenAsync(who, file)).Refusal);
    }

    private Task<Result<OpenedFile>> OpenAsync(Membership who, Guid file) =>
        Scene.AskAsync<OpenAttachment, Result<OpenedFile>>(who, (open, token) => open.HandleAsync(file, token));

    private async Task<Result<Guid>> UploadAsync(Guid itemId, string name, byte[] bytes)
    {
        await using var content = new MemoryStream(bytes);
        return await Scene.AskAsync<UploadAttachment, Result<Guid>>(
            Scene.Trainee, (upload, token) => upload.HandleAsync(new(EvidenceKind.Course, itemId, name, content), token));
    }
}
