using StPortal.Domain;
using StPortal.Domain.Certificates;
using StPortal.Domain.Curricula;
using StPortal.Domain.Evidence;
using StPortal.Infrastructure.Applications;
using StPortal.Infrastructure.Auditing;
using StPortal.Infrastructure.Documents;
using StPortal.Tests.Infrastructure.Documents;
using UglyToad.PdfPig;

namespace StPortal.Tests.Infrastructure.Applications;

public sealed class PacketTests : IAsyncLifetime
{
    private readonly string file = Path.Combine(Path.GetTempPath(), $"stportal-test-{Guid.NewGuid():N}.pdf");
    private ApplicationScene scene = null!;

    public async ValueTask InitializeAsync() => scene = await ApplicationScene.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await scene.DisposeAsync();
        File.Delete(file);
    }

    [Fact]
    public async Task Compile_OfAReadyTrainee_IsAValidNumberedPdfWithEveryAttachmentInItsOutline()
    {
        await scene.MakeReadyAsync();

        var packet = await CompileAsOrganisationAsync();

        SamplePdf.Run("qpdf", "--check", file);
        Assert.Empty(packet.Refused);
        Assert.Equal(
            ["Bilaga 1 Intyg om CompletedService", "Bilaga 2 Intyg om AchievedCompetence", "Bilaga 3 Intyg om ClinicalService"],
            packet.Attachments.Take(3).Select(one => $"{one.Label} {one.Title}"));
        using var pdf = PdfDocument.Open(file);
        Assert.Equal(packet.PageCount, pdf.NumberOfPages);
        Assert.True(pdf.TryGetBookmarks(out var bookmarks));
        var titles = bookmarks.GetNodes().Select(node => node.Title).ToList();
        Assert.Equal(["Ansökan om bevis om specialistkompetens", "Tjänsteförteckning", "Delmål", "Bilageförteckning"], titles.Take(4));
        Assert.Equal(packet.Attachments.Select(one => $"{one.Label} {one.Title}"), titles.Skip(4));
        for (var page = 1; page <= pdf.NumberOfPages; page++)
            Assert.Contains($"Sida {page} av {pdf.NumberOfPages}", TextOf(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Compile_Text_ReadsSwedishLettersNumberAndService()
    {
        await scene.MakeReadyAsync();

        await CompileAsOrganisationAsync();

        var text = SamplePdf.Run("pdftotext", "-layout", file, "-");
        Assert.Contains("19900602-2397", text, StringComparison.Ordinal);
        Assert.Contains("Vuxenpsykiatri Ängelholm", text, StringComparison.Ordinal);
        Assert.Contains("Öberg", text, StringComparison.Ordinal);
        Assert.Contains("250101–261124", text, StringComparison.Ordinal);
        // Sixty months full time, and 22 and 24 thirtieths at 80 per cent.
        Assert.Contains("78,2", text, StringComparison.Ordinal);
        Assert.Contains("HSLF-FS 2021:8", text, StringComparison.Ordinal);
        Assert.Contains("Thorell", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Compile_DamagedEncryptedAndWord_AreNamedAndStandOnAPageInTheirPlace()
    {
        await scene.AddCertificateAsync(CertificateForm.Course, ["STa1"], "ingen pdf"u8.ToArray());
        await scene.AddCertificateAsync(CertificateForm.ClinicalService, ["STa4"], SamplePdf.Encrypted(SamplePdf.Of(1)));
        await scene.AddCertificateAsync(CertificateForm.DevelopmentWork, ["STa2"], [1, 2, 3], AttachmentType.Docx);
        await scene.AddCertificateAsync(CertificateForm.Auscultation, ["STb4"], withFile: false);

        var packet = await CompileAsOrganisationAsync();

        Assert.Equal(
            [UnreadableReason.Encrypted, UnreadableReason.Damaged, UnreadableReason.NotConvertible], packet.Refused.Select(one => one.Reason));
        var text = SamplePdf.Run("pdftotext", "-layout", file, "-");
        Assert.Contains("clinicalservice.pdf", text, StringComparison.Ordinal);
        Assert.Contains("Bilaga 1 kunde inte läggas in", text, StringComparison.Ordinal);
        Assert.Contains("Registrerade intyg utan uppladdat original", text, StringComparison.Ordinal);
        Assert.Contains("varav 3 inte kunde läggas in", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Compile_ByPdfPig_IsAPacketToo()
    {
        await scene.AddCertificateAsync(CertificateForm.Course, ["STa1"]);
        await using var scope = scene.Portal.AsOrganisation(scene.Organisation.Id);
        var compiler = new PacketCompiler(
            scope.Get<Microsoft.EntityFrameworkCore.IDbContextFactory<StPortal.Infrastructure.Data.StPortalDbContext>>(),
            scope.Get<ApplicationReader>(), scope.Get<StPortal.Infrastructure.People.IdentityVault>(),
            scope.Get<StPortal.Infrastructure.Files.IFileStore>(), scope.Get<IDocumentRenderer>(),
            new PdfPigAssembler(scope.Get<IDocumentRenderer>()), scope.Get<ViewLog>());

        await SaveAsync((await compiler.CompileAsync(scene.Training.Id, TestContext.Current.CancellationToken)).Value);

        SamplePdf.Run("qpdf", "--check", file);
        Assert.Contains("Sida 1 av", TextOf(1), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Compile_WithNothingYet_IsStillAPacketThatSaysSo()
    {
        var packet = await CompileAsOrganisationAsync();

        Assert.Equal(packet.PageCount, packet.Outline[^1].Page);
        Assert.Contains("Inga bilagor", SamplePdf.Run("pdftotext", file, "-"), StringComparison.Ordinal);
        Assert.Contains("Inte inlagt", TextOf(1), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Compile_Under20158_FollowsItsOwnOrderAndForms()
    {
        await using var older = await ApplicationScene.StartAsync(regulation: RegulationCode.Sosfs20158);
        await older.MakeReadyAsync();
        await using var scope = older.Portal.AsOrganisation(older.Organisation.Id);

        await using var packet = (await scope.Get<PacketCompiler>().CompileAsync(older.Training.Id, TestContext.Current.CancellationToken)).Value;

        Assert.Equal("Intyg om AchievedCompetence", packet.Attachments[0].Title);
        Assert.Contains(packet.Attachments, one => one.Title == "Intyg om WrittenWork");
    }

    [Fact]
    public async Task Handle_ByTheTrainee_IsAuditedAsAnExport()
    {
        await using var scope = scene.Portal.As(scene.Trainee);

        await using var packet = (await scope.Get<CompilePacket>().HandleAsync(scene.Training.Id, TestContext.Current.CancellationToken)).Value;

        Assert.Equal("underlag-asa-oberg-2026-11-24.pdf", packet.FileName);
        Assert.Contains("Exported Packet", await scene.ActsOnTrainingAsync());
    }

    [Fact]
    public async Task Handle_ByAnybodyElse_IsNotFoundAndLeavesNoExport()
    {
        var other = scene.Organisation.Member("Erik", "Lund", scene.Clinic);
        await scene.Portal.AddAsync(scene.Organisation.Id, other, other.Has(StPortal.Domain.People.Role.Trainee));
        await using var abroad = await ApplicationScene.StartAsync(scene.Portal, slug: "other");
        foreach (var who in new[] { other, scene.Supervisor, scene.Director, abroad.Trainee })
        {
            await using var scope = scene.Portal.As(who);

            var refused = await scope.Get<CompilePacket>().HandleAsync(scene.Training.Id, TestContext.Current.CancellationToken);

            Assert.IsType<NotFound>(refused.Refusal);
        }

        Assert.DoesNotContain("Exported Packet", await scene.ActsOnTrainingAsync());
    }

    private async Task<CompiledPacket> CompileAsOrganisationAsync()
    {
        await using var scope = scene.Portal.AsOrganisation(scene.Organisation.Id);
        return await SaveAsync((await scope.Get<PacketCompiler>().CompileAsync(scene.Training.Id, TestContext.Current.CancellationToken)).Value);
    }

    private async Task<CompiledPacket> SaveAsync(CompiledPacket packet)
    {
        await using var target = File.Create(file);
        await packet.Content.CopyToAsync(target, TestContext.Current.CancellationToken);
        await packet.DisposeAsync();
        return packet;
    }

    private string TextOf(int page)
    {
        var number = page.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return SamplePdf.Run("pdftotext", "-f", number, "-l", number, file, "-");
    }
}
