using System.Xml.Linq;
using StPortal.App.Features.Shared;
using StPortal.App.Features.Shell;
using StPortal.Domain.People;
using StPortal.Tests.Architecture;

namespace StPortal.Tests.App.Shell;

public sealed class SearchEntriesTests
{
    public static TheoryData<Role> Roles => [.. Enum.GetValues<Role>()];

    [Theory]
    [MemberData(nameof(Roles))]
    public void Menu_OfEachRole_IsFoundAsPagesAndActs(Role role)
    {
        var (actor, menu) = Somebody(role);

        Assert.Equal(menu.Where(item => !item.IsAct).Select(item => item.Href), SearchEntries.Pages(menu).Select(entry => entry.Href));
        Assert.Subset(Acts(actor, menu).Select(entry => entry.Href).ToHashSet(), menu.Where(item => item.IsAct).Select(item => (string?)item.Href).ToHashSet());
    }

    [Theory]
    [InlineData(Role.Trainee, "ActAddEvidence ActAddCertificate ActCompile ActDark ActLight ActEnglish Insight SignOut")]
    [InlineData(Role.Supervisor, "NavNewAssessment ActDark ActLight ActEnglish Insight SignOut")]
    [InlineData(Role.LocalAdministrator, "ActDark ActLight ActEnglish Insight SignOut")]
    public void Acts_OfARole_AreThoseOfUse(Role role, string expected)
    {
        var (actor, menu) = Somebody(role);

        Assert.Equal(expected.Split(' '), Acts(actor, menu).Select(entry => entry.Text));
    }

    [Fact]
    public void Acts_AlreadyChosen_AreNotOffered()
    {
        var (actor, menu) = Somebody(Role.LocalAdministrator);

        var acts = SearchEntries.Acts(actor, menu, Appearance.Dark, inSwedish: false).Select(entry => entry.Text);

        Assert.Equal(["ActLight", "ActDevice", "ActSwedish", "Insight", "SignOut"], acts);
    }

    [Fact]
    public void Entries_All_HaveWordsAndAnIcon()
    {
        var (actor, menu) = Somebody([.. Enum.GetValues<Role>()]);
        var texts = XDocument.Load(Path.Combine(SourceTree.Root, "StPortal.App/Features/Shell/ShellTexts.resx")).Root!.Elements("data")
            .Select(data => data.Attribute("name")!.Value).ToHashSet();

        Assert.All(SearchEntries.Pages(menu).Concat(Acts(actor, menu)), entry =>
        {
            Assert.Contains(entry.Text, texts);
            Assert.Contains($"{entry.Text}Words", texts);
            Assert.NotEmpty(IconShapes.Of(entry.Icon));
        });
    }

    private static IReadOnlyList<SearchEntry> Acts(Actor actor, IReadOnlyList<NavigationItem> menu) =>
        SearchEntries.Acts(actor, menu, Appearance.Device, inSwedish: true);

    private static (Actor Actor, IReadOnlyList<NavigationItem> Menu) Somebody(params Role[] roles)
    {
        var actor = new Actor(
            Guid.NewGuid(), "Region Vättersjö", Guid.NewGuid(), "Karin Wester", null, new DateOnly(2026, 11, 23),
            [.. roles.Select(role => new HeldRole(role, null))], []);
        return (actor, NavigationItems.For(actor));
    }
}
