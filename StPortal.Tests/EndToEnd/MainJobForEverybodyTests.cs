using Microsoft.Playwright;
using StPortal.Domain.Assessments;
using StPortal.Tests.Infrastructure.Documents;

namespace StPortal.Tests.EndToEnd;

/// <summary>
/// The main job as each person can do it: by keyboard alone, in a window of 320 pixels, and enlarged to 200 %. Every control is found by
/// its role and its name, as a screen reader finds it, and every page on the way is held to <see cref="PageLayout"/>.
/// </summary>
public sealed class MainJobForEverybodyTests(PortalFixture portal, BrowserFixture browser, StoredSignIns signIns)
    : EndToEndTest(portal, browser, signIns)
{
    private IHand hand = default!;
    private Screen screen = Screen.Desktop;
    private string trainee = "";

    [Fact]
    public Task MainJob_ByKeyboardAlone_IsDone() => DoAsync("Tage", "Tangent", new KeyboardHand(), Screen.Desktop);

    [Fact]
    public Task MainJob_In320Pixels_IsDone() => DoAsync("Smilla", "Smal", new PointerHand(), new Screen(320, 640));

    /// <summary>A window of 1280 × 800 enlarged to 200 % has room for 640 × 400. By keyboard, since that is where a fixed bar hides the focus.</summary>
    [Fact]
    public Task MainJob_EnlargedTwiceByKeyboard_IsDone() => DoAsync("Zara", "Zoom", new KeyboardHand(), new Screen(640, 400, Scale: 2));

    private async Task DoAsync(string given, string family, IHand by, Screen at)
    {
        hand = by;
        screen = at;
        trainee = $"{given} {family}";
        await JourneySeed.AddTraineeAsync(Portal.Services, TestContext.Current.CancellationToken, given, family);
        await TraineeProposesEvidenceAsync();
        await SupervisorAttestsAsync();
        await SupervisorSignsAMiniCexAsync();
        await DirectorFindsTheTraineeAsync();
        await TraineeTakesThePacketAsync();
    }

    private async Task TraineeProposesEvidenceAsync()
    {
        var page = await StartAsync(trainee);
        await GoAsync(page, "Underlag", "Underlag");
        await hand.ActivateAsync(page, page.GetByRole(AriaRole.Link, new() { Name = "Lägg till underlag" }));
        await ArriveAsync(page, "Lägg till underlag");
        await hand.WriteAsync(page, page.GetByRole(AriaRole.Textbox, new() { Name = "Titel" }), $"Kurs för {trainee}");
        await hand.WriteAsync(page, page.GetByRole(AriaRole.Textbox, new() { Name = "Från" }), "2026-10-05");
        await hand.WriteAsync(page, page.GetByRole(AriaRole.Textbox, new() { Name = "Antal dagar" }), "2");
        await hand.ChooseAsync(page, page.GetByRole(AriaRole.Checkbox, new() { Name = "STa1 " }));
        await hand.ActivateAsync(page, page.GetByRole(AriaRole.Button, new() { Name = "Spara och föreslå" }));
        await ArriveAsync(page, "Underlag");
        await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("STa1 Föreslaget");
    }

    private async Task SupervisorAttestsAsync()
    {
        var page = await StartAsync(Persona.Supervisor);
        await hand.ActivateAsync(page, page.GetByRole(AriaRole.Link, new() { Name = $"Granska underlag från {trainee}" }));
        await ArriveAsync(page, $"Kurs för {trainee}");
        await hand.ActivateAsync(page, page.GetByRole(AriaRole.Button, new() { Name = "Intyga" }));
        await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("Klart. Inget mer väntar");
    }

    private async Task SupervisorSignsAMiniCexAsync()
    {
        var page = await StartAsync(Persona.Supervisor);
        await GoAsync(page, "Ny bedömning", "Ny bedömning");
        await hand.WriteAsync(page, page.GetByRole(AriaRole.Searchbox), trainee);
        await hand.ActivateAsync(page, page.GetByRole(AriaRole.Button, new() { Name = trainee }));
        await page.AtAsync("**/formular");
        await page.Locator("form[data-ready]").WaitForAsync();
        await ArriveAsync(page, "Ny bedömning");
        foreach (var item in StandardInstruments.MiniCex.Items)
        {
            var row = page.GetByRole(AriaRole.Radiogroup, new() { Name = item.Label.Sv, Exact = true });
            await hand.ChooseAsync(page, row.GetByRole(AriaRole.Radio, new() { Name = "Uppfyller", Exact = true }));
        }

        await hand.ChooseAsync(page, page.GetByRole(AriaRole.Radio, new() { Name = "Självständigt" }));
        await hand.WriteAsync(page, page.GetByRole(AriaRole.Textbox, new() { Name = "Återkoppling" }), "Bra att du sammanfattade planen.");
        await hand.ActivateAsync(page, page.GetByRole(AriaRole.Button, new() { Name = "Signera" }));
        await Assertions.Expect(page.GetByText("Bedömningen är låst")).ToBeVisibleAsync();
        await ArriveAsync(page, "Mini-CEX");
    }

    private async Task DirectorFindsTheTraineeAsync()
    {
        var page = await StartAsync(Persona.DirectorOfStudies);
        await GoAsync(page, "Kohort", "Kohort");
        await hand.WriteAsync(page, page.GetByRole(AriaRole.Searchbox, new() { Name = "Sök namn" }), trainee);
        await hand.ActivateAsync(page, page.GetByRole(AriaRole.Link, new() { Name = trainee, Exact = true }));
        await ArriveAsync(page, trainee);
    }

    private async Task TraineeTakesThePacketAsync()
    {
        var page = await StartAsync(Persona.ReadyTrainee);
        await GoAsync(page, "Ansökan", "Ansökan");
        var download = await page.RunAndWaitForDownloadAsync(
            () => hand.ActivateAsync(page, page.GetByRole(AriaRole.Link, new() { Name = "Skapa underlag" })), new() { Timeout = 60_000 });
        SamplePdf.Run("qpdf", "--check", await download.PathAsync());
    }

    private async Task<IPage> StartAsync(string persona)
    {
        var page = await OpenAsync("/", persona, screen);
        await PageLayout.AssertAsync(page);
        return page;
    }

    /// <summary>By the main menu; in a narrow window some of it lies under "Mer".</summary>
    private async Task GoAsync(IPage page, string entry, string heading)
    {
        var link = page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link, new() { Name = entry, Exact = true });
        if (await link.CountAsync() == 0)
            await hand.ActivateAsync(page, page.GetByRole(AriaRole.Button, new() { Name = "Mer" }));
        await hand.ActivateAsync(page, link);
        await ArriveAsync(page, heading);
    }

    private static async Task ArriveAsync(IPage page, string heading)
    {
        await page.GetByRole(AriaRole.Heading, new() { Name = heading, Level = 1 }).WaitForAsync();
        await PageReady.WaitAsync(page);
        await PageLayout.AssertAsync(page);
    }
}
