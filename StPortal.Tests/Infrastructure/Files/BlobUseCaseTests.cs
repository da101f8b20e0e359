using StPortal.Domain;
using StPortal.Domain.Evidence;
using StPortal.Infrastructure.Evidence;
using StPortal.Tests.Infrastructure.Documents;
using StPortal.Tests.Infrastructure.Evidence;

namespace StPortal.Tests.Infrastructure.Files;

/// <summary>From the upload to the download with files in blob storage, as the portal is put together.</summary>
[Collection(FileStoreCollection.Name)]
public sealed class BlobUseCaseTests(AzuriteServer server) : IAsyncLifetime
{
    private EvidenceScene scene = null!;

    public async ValueTask InitializeAsync() => scene = await EvidenceScene.StartAsync(await TestPortal.StartAsync(server.Settings));

    public ValueTask DisposeAsync() => scene.DisposeAsync();

    [Fact]
    public async Task Attachment_UploadedAndOpened_IsTheSameFile()
    {
        var bytes = SamplePdf.Of(2);
        var course = await scene.AddCourseAsync();

        var uploaded = await UploadAsync(course, "Intyg från Östersund.pdf", bytes);
        var opened = (await scene.AskAsync<OpenAttachment, Result<OpenedFile>>(
            scene.Supervisor, (open, token) => open.HandleAsync(uploaded.Value, token))).Value;

        await using var content = opened.Content;
        using var read = new MemoryStream();
        await content.CopyToAsync(read, TestContext.Current.CancellationToken);
        Assert.Equal(("Intyg från Östersund.pdf", "application/pdf"), (opened.FileName, opened.ContentType));
        Assert.Equal(bytes, read.ToArray());
        Assert.Equal(1, await CountAsync());
    }

    [Fact]
    public async Task Attachment_ThatIsRefused_LeavesNothing()
    {
        await UploadAsync(await scene.AddCourseAsync(), "intyg.pdf", SamplePdf.Of(1));

        var refused = await UploadAsync(await scene.AddCourseAsync(), "intyg.pdf", [0x4D, 0x5A, 0x90, 0, 3]);

        Assert.IsType<FileTypeIsNotTaken>(refused.Refusal);
        Assert.Equal(1, await CountAsync());
    }

    private async Task<Result<Guid>> UploadAsync(Guid course, string name, byte[] bytes)
    {
        await using var content = new MemoryStream(bytes);
        return await scene.AskAsync<UploadAttachment, Result<Guid>>(
            scene.Trainee, (upload, token) => upload.HandleAsync(new(EvidenceKind.Course, course, name, content), token));
    }

    private async Task<int> CountAsync() => await server.Client().GetBlobContainerClient($"org-{scene.Organisation.Id:N}")
        .GetBlobsAsync(cancellationToken: TestContext.Current.CancellationToken).CountAsync(TestContext.Current.CancellationToken);
}
