using System.Collections.Concurrent;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using StPortal.Domain.People;
using StPortal.Infrastructure.People;
using StPortal.Tests.Architecture;

namespace StPortal.Tests.EndToEnd;

/// <summary>
/// Every page for every persona that may see it, on three screens, light and dark, in both languages: held against axe and pictured in
/// the folder <c>gallery</c> with contact sheets. Who may see it is found by asking as each persona, and held against
/// <see cref="PageAccess"/>. Runs only when asked for, by <c>./test.sh gallery</c>.
/// </summary>
[Collection(PageCollection.Name)]
public sealed class GalleryTests(PortalFixture portal, BrowserFixture browser, StoredSignIns signIns)
{
    private static readonly string Folder = Path.Combine(SourceTree.Root, "gallery");

    /// <summary>Part of a page's name, for somebody who works on one page; all when empty.</summary>
    private static readonly string Wanted = Environment.GetEnvironmentVariable("STPORTAL_GALLERY") ?? "";

    [Fact(Explicit = true)]
    public async Task Pages_OfEveryPersonaThatMaySeeThem_ArePicturedAndBreakNoRule()
    {
        var token = TestContext.Current.CancellationToken;
        if (Directory.Exists(Folder))
            Directory.Delete(Folder, recursive: true);
        Directory.CreateDirectory(Folder);
        await using var visitor = new GalleryVisitor(portal.Address, browser.Browser, signIns, Folder);
        var actors = await ActorsAsync(token);
        foreach (var persona in actors.Keys)
            await signIns.ForAsync(persona, browser.Browser, portal.Address);
        var pages = PageList.All.Where(one => GalleryPicture.NameOf(one.Address).Contains(Wanted, StringComparison.Ordinal)).ToList();
        var visits = pages.DistinctBy(one => one.Address).SelectMany(one => AsksAs(one, actors.Keys).Select(persona => (One: one, Persona: persona))).ToList();
        var answered = new ConcurrentQueue<string>();

        await Parallel.ForEachAsync(visits, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = token }, async (visit, cancellation) =>
        {
            var (one, persona) = visit;
            var address = await DemoAddresses.FillAsync(portal.Services, one.Address, cancellation);
            var name = GalleryPicture.NameOf(one.Address);
            var isAnswered = await visitor.VisitAsync(name, address, persona, "sv");
            if (persona is not null && isAnswered != PageAccess.All[one.Route](actors[persona], await DemoAddresses.SubjectAsync(portal.Services, one.Address, cancellation)))
                visitor.Problems.Enqueue($"{one.Address} as {persona}: {(isAnswered ? "answered, and not declared in PageAccess" : "declared in PageAccess, and not answered")}");
            if (!isAnswered)
                return;
            answered.Enqueue($"{one.Address} {persona}");
            await visitor.VisitAsync(name, address, persona, "en");
        });
        foreach (var one in pages.Where(one => !answered.Contains($"{one.Address} {one.Persona}")))
            visitor.Problems.Enqueue($"{one.Address} as {one.Persona}: in the list of pages, and not answered");
        foreach (var language in GalleryVisitor.Languages)
            await visitor.VisitAsync("meny", "/", Persona.DirectorOfStudies, language, OpenMenuAsync);
        await ContactSheets.WriteAsync(browser.Browser, Folder, visitor.Pictures, token);

        var problems = visitor.Problems.Order(StringComparer.Ordinal).ToList();
        await File.WriteAllLinesAsync(Path.Combine(Folder, "problems.txt"), problems, token);
        await File.WriteAllLinesAsync(Path.Combine(Folder, "pages.txt"), answered.Order(StringComparer.Ordinal), token);
        Assert.True(problems.Count == 0, $"{visitor.Pictures.Count} pictures, {problems.Count} problems:\n{string.Join('\n', problems)}");
    }

    /// <summary>A page that is open to everybody is the same for all; any other is asked for as each persona.</summary>
    private static IEnumerable<string?> AsksAs(PageCase one, IEnumerable<string?> personas)
    {
        var page = typeof(Program).Assembly.GetTypes().Single(type =>
            type.GetCustomAttributes(typeof(RouteAttribute), inherit: false).Any(route => ((RouteAttribute)route).Template == one.Route));
        return page.IsDefined(typeof(AllowAnonymousAttribute), inherit: false) ? [null] : personas;
    }

    /// <summary>Those whom the demo puts first on its sign-in page.</summary>
    private async Task<Dictionary<string, Actor>> ActorsAsync(CancellationToken cancellationToken)
    {
        await using var asking = portal.Services.CreateAsyncScope();
        var personas = await asking.ServiceProvider.GetRequiredService<DemoPersonasQuery>().HandleAsync(cancellationToken);
        var actors = new Dictionary<string, Actor>();
        foreach (var persona in personas.Where(one => one.IsFeatured && one.Name != Persona.Leaving).DistinctBy(one => one.MembershipId))
        {
            await using var scope = portal.Services.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CurrentUser>().SignIn(persona.OrganisationId, persona.MembershipId);
            actors[persona.Name] = (await scope.ServiceProvider.GetRequiredService<ActorSource>().FindAsync(cancellationToken))!;
        }

        return actors;
    }

    private static async Task OpenMenuAsync(IPage page)
    {
        if (await page.Locator("#person-meny:popover-open").CountAsync() == 0)
            await page.Locator("[popovertarget]:visible").ClickAsync();
    }
}
