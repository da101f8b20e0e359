using StPortal.Domain.Certificates;
using StPortal.Tests.Infrastructure.Applications;
using UglyToad.PdfPig;

namespace StPortal.Tests.App.Operator;

public sealed class PacketVerbTests : IAsyncLifetime
{
    private ApplicationScene scene = null!;

    public async ValueTask InitializeAsync() => scene = await ApplicationScene.StartAsync(slug: "demo-region");

    public async ValueTask DisposeAsync() => await scene.DisposeAsync();

    [Fact]
    public async Task Packet_OfATraining_IsWrittenToTheFolder()
    {
        await scene.AddCertificateAsync(CertificateForm.Course, ["STa1"]);
        using var run = new OperatorRun(scene.Portal);
        var folder = Path.Combine(run.Folder, "ut");

        var (status, output, error) = await run.TypeAsync("packet", "--organisation", "demo-region", "--training", $"{scene.Training.Id}", "--out", folder);

        Assert.Equal((0, ""), (status, error));
        var file = Assert.Single(Directory.GetFiles(folder));
        Assert.StartsWith("underlag-asa-oberg-", Path.GetFileName(file), StringComparison.Ordinal);
        using var pdf = PdfDocument.Open(file);
        Assert.Equal($"Skrev {file} (sidor: {pdf.NumberOfPages}, bilagor: 1).", output.Trim());
    }

    [Fact]
    public async Task Packet_WithADamagedAttachment_NamesIt()
    {
        await scene.AddCertificateAsync(CertificateForm.Course, ["STa1"], "ingen pdf"u8.ToArray());
        using var run = new OperatorRun(scene.Portal);

        var (status, output, _) = await run.TypeAsync("packet", "--organisation", "demo-region", "--training", $"{scene.Training.Id}", "--out", run.Folder);

        Assert.Equal(0, status);
        Assert.Contains("Bilaga 1 Intyg om Course kunde inte läggas in: filen är skadad.", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Packet_OfAnotherOrganisationsTraining_IsAsIfItWereMissing()
    {
        await scene.Portal.AddOrganisationAsync("annan");
        using var run = new OperatorRun(scene.Portal);

        var (status, output, error) = await run.TypeAsync("packet", "--organisation", "annan", "--training", $"{scene.Training.Id}", "--out", run.Folder);

        Assert.Equal((1, ""), (status, output));
        Assert.Equal($"Region annan har ingen ST med id {scene.Training.Id}.", error.Trim());
        Assert.Empty(Directory.GetFiles(run.Folder));
    }

    [Fact]
    public async Task Packet_WithoutAnId_IsRefused()
    {
        using var run = new OperatorRun(scene.Portal);

        var (status, _, error) = await run.TypeAsync("packet", "--organisation", "demo-region", "--training", "ett", "--out", run.Folder);

        Assert.Equal((1, "\"ett\" är inget id för en ST."), (status, error.Trim()));
    }

    [Fact]
    public async Task Packet_WhereTheFolderIsAFile_IsRefused()
    {
        using var run = new OperatorRun(scene.Portal);
        var file = Path.Combine(run.Folder, "upptaget");
        await File.WriteAllTextAsync(file, "", TestContext.Current.CancellationToken);

        var (status, _, error) = await run.TypeAsync("packet", "--organisation", "demo-region", "--training", $"{scene.Training.Id}", "--out", file);

        Assert.Equal((1, $"Det går inte att skriva i {file}."), (status, error.Trim()));
    }
}
