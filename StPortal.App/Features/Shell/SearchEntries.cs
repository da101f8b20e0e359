using StPortal.Domain.People;

namespace StPortal.App.Features.Shell;

/// <summary>What the search offers whom besides people: the pages of the main menu, and acts. A new page is here by its menu entry.</summary>
public static class SearchEntries
{
    private static readonly SearchEntry[] OfTrainee =
    [
        new("ActAddEvidence", "plus") { Href = "/min-st/underlag/ny" },
        new("ActAddCertificate", "plus") { Href = "/ansokan/intyg/nytt" },
        new("ActCompile", "download") { Href = "/ansokan", Where = "NavApplication" },
    ];

    private static readonly SearchEntry[] Appearances =
    [
        new("ActDark", "dark") { Appearance = Appearance.Dark },
        new("ActLight", "light") { Appearance = Appearance.Light },
        new("ActDevice", "device") { Appearance = Appearance.Device },
    ];

    private static readonly SearchEntry Insight = new("Insight", "eye") { Href = "/integritet/insyn" };
    private static readonly SearchEntry Swedish = new("ActSwedish", "language") { Form = PersonMenu.LanguageForm, Choice = ("culture", "sv-SE") };
    private static readonly SearchEntry English = new("ActEnglish", "language") { Form = PersonMenu.LanguageForm, Choice = ("culture", "en") };
    private static readonly SearchEntry SignOut = new("SignOut", "sign-out") { Form = PersonMenu.SignOutForm };

    public static IReadOnlyList<SearchEntry> Pages(IEnumerable<NavigationItem> menu) =>
        [.. menu.Where(item => !item.IsAct).Select(Of)];

    /// <summary>What is already chosen is not offered.</summary>
    public static IReadOnlyList<SearchEntry> Acts(Actor actor, IEnumerable<NavigationItem> menu, Appearance appearance, bool inSwedish) =>
    [
        .. menu.Where(item => item.IsAct).Select(Of),
        .. actor.Holds(Role.Trainee) ? OfTrainee : [],
        .. Appearances.Where(entry => entry.Appearance != appearance),
        inSwedish ? English : Swedish,
        Insight,
        SignOut,
    ];

    private static SearchEntry Of(NavigationItem item) => new(item.Text, item.Icon) { Href = item.Href };
}
