using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.People;
using StPortal.Tests.Infrastructure.Documents;

namespace StPortal.Tests.EndToEnd;

/// <summary>A trainee sees that nothing is missing, takes the packet home, and registers what is new.</summary>
public sealed class ApplicationJourneyTests(PortalFixture portal, BrowserFixture browser, StoredSignIns signIns)
    : EndToEndTest(portal, browser, signIns)
{
    [Theory]
    [InlineData(Persona.ReadyTrainee)]
    [InlineData(Persona.ReadyTraineeOlder)]
    public async Task Application_OfOneWhoIsReady_IsDoneAndGivesTheWholePacket(string persona)
    {
        var page = await OpenAsync("/ansokan", persona);
        await PageReady.WaitAsync(page);
        await Assertions.Expect(page.Locator(".lead")).ToHaveTextAsync("Inget saknas");
        await Assertions.Expect(page.GetByText("Bilaga 1", new() { Exact = true })).ToBeVisibleAsync();

        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Skapa underlag" }).ClickAsync(), new() { Timeout = 60_000 });

        Assert.StartsWith("underlag-", download.SuggestedFilename, StringComparison.Ordinal);
        var file = await download.PathAsync();
        SamplePdf.Run("qpdf", "--check", file);
        Assert.Contains("Bilageförteckning", SamplePdf.Run("pdftotext", file, "-"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Certificate_WithAnError_KeepsWhatWasTypedAndTheFile()
    {
        var page = await OpenAsync("/ansokan/intyg/nytt?form=Course&delmal=STa4", Persona.Trainee);
        await page.GetByLabel("Vad intyget gäller").FillAsync("Etik och bemötande, Åre");
        await page.GetByLabel("Undertecknat den").FillAsync("2026-05-04");
        await page.GetByLabel("Undertecknat original").SetInputFilesAsync(
            new FilePayload { Name = "etik.pdf", MimeType = "application/pdf", Buffer = SamplePdf.Of(1, text: "Etik") });

        await page.GetByRole(AriaRole.Button, new() { Name = "Registrera" }).ClickAsync();

        await Assertions.Expect(page.Locator("#signer-error")).ToHaveTextAsync("Fältet behöver fyllas i.");
        await Assertions.Expect(page.GetByLabel("Vad intyget gäller")).ToHaveValueAsync("Etik och bemötande, Åre");
        await Assertions.Expect(page.GetByText("etik.pdf är uppladdad")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("input[name=goals]:checked")).ToHaveValueAsync("STa4");

        await page.GetByLabel("Undertecknat av", new() { Exact = true }).FillAsync("Karim Haddad");
        await page.GetByRole(AriaRole.Button, new() { Name = "Registrera" }).ClickAsync();

        await page.AtAsync("**/ansokan");
        await PageReady.WaitAsync(page);
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Etik och bemötande, Åre" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task PersonalNumber_EnteredAndRemoved_IsShownMasked()
    {
        var page = await OpenAsync("/ansokan/personnummer", Persona.Trainee);
        await page.GetByLabel("Ditt personnummer eller samordningsnummer").FillAsync("19900602-2398");
        await page.GetByRole(AriaRole.Button, new() { Name = "Spara" }).ClickAsync();
        await Assertions.Expect(page.Locator("#number-error")).ToContainTextAsync("inte ett giltigt personnummer");
        await Assertions.Expect(page.Locator("#number")).ToHaveValueAsync("19900602-2398");

        await page.Locator("#number").FillAsync("19900602-2397");
        await page.GetByRole(AriaRole.Button, new() { Name = "Spara" }).ClickAsync();
        await page.AtAsync("**/ansokan");
        await page.GotoAsync("/ansokan/personnummer");
        await Assertions.Expect(page.GetByText("19900602-••••")).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Ta bort numret" }).ClickAsync();
        await Assertions.Expect(page.GetByText("19900602-••••")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData(Persona.Supervisor, "Kvar att göra")]
    [InlineData(Persona.DirectorOfStudies, "Så långt har ansökan kommit")]
    public async Task TraineesApplication_ByThoseAround_IsReadOnly(string persona, string heading)
    {
        var address = $"/st-lakare/{await TrainingOfAsync("Forsell")}/ansokan";
        var page = await OpenAsync(address, persona);

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = heading })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Skapa underlag" })).ToHaveCountAsync(0);
    }

    private async Task<Guid> TrainingOfAsync(string familyName)
    {
        await using var scope = Portal.Services.CreateAsyncScope();
        var factory = scope.ServiceProvider.GetRequiredService<IDbContextFactory<StPortalDbContext>>();
        await using var shared = await factory.CreateDbContextAsync(TestContext.Current.CancellationToken);
        var organisation = await shared.Organisations.SingleAsync(one => one.Slug == "demo-region", TestContext.Current.CancellationToken);
        scope.ServiceProvider.GetRequiredService<CurrentUser>().ActForOrganisation(organisation.Id);
        await using var context = await factory.CreateDbContextAsync(TestContext.Current.CancellationToken);
        return await context.Trainings
            .Where(training => context.Memberships.Any(member => member.Id == training.TraineeId && member.FamilyName == familyName))
            .Select(training => training.Id)
            .FirstAsync(TestContext.Current.CancellationToken);
    }
}
