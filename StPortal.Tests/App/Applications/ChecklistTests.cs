using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using StPortal.App.Features.Applications;
using StPortal.Domain.Applications;
using StPortal.Domain.Certificates;
using StPortal.Domain.Curricula;
using StPortal.Infrastructure.Applications;

namespace StPortal.Tests.App.Applications;

public sealed class ChecklistTests : BlazorTestBase
{
    private static readonly IReadOnlyList<Goal> Goals = CurriculumCatalogue.Current.GoalsFor(RegulationCode.Hslffs20218, "psykiatri");

    [Fact]
    public void Rows_OfAGoal_AreOneWithItsReasonsAndTheNextPlaceToGo()
    {
        var row = Assert.Single(Rows(Facts(), isOwn: true), one => one.Title.StartsWith("STa1 ", StringComparison.Ordinal));

        Assert.Equal("Kurs: inte intygat av handledare, intyg på bilaga 10 saknas", row.Why);
        Assert.Equal(("Öppna delmålet", "/min-st/delmal?delmal=STa1"), (row.Action, row.Href));
    }

    [Fact]
    public void Rows_ForASupervisor_HaveNoLinks() => Assert.All(Rows(Facts(), isOwn: false), row => Assert.Null(row.Href));

    [Theory]
    [InlineData("sv-SE")]
    [InlineData("en")]
    public void Rows_OfEverything_HaveWordsInBothLanguages(string language)
    {
        UseLanguage(language);
        var all = Enum.GetValues<OriginalState>().Select(state => Certificate(CertificateForm.Course, state));
        foreach (var facts in new[] { Facts(), Facts() with { Certificates = [.. all, Certificate(CertificateForm.AchievedCompetence, OriginalState.Readable)] } })
        {
            foreach (var regulation in new[] { RegulationCode.Hslffs20218, RegulationCode.Sosfs20158 })
            {
                var goals = CurriculumCatalogue.Current.Specialties.SelectMany(s => CurriculumCatalogue.Current.GoalsFor(regulation, s.Key)).DistinctBy(g => g.Note + g.Code);
                var rows = Rows(facts with { Regulation = regulation, Goals = [.. goals] }, isOwn: true);
                Assert.All(rows, row => Assert.DoesNotMatch("(Kind|Missing|Done|Check|Note-|Original|Form|Activity|Go|Neither|Not)[A-Z-]", $"{row.Title} {row.Why} {row.Action}"));
            }
        }
    }

    [Fact]
    public void List_MissingFirst_DoneQuietAndClosed()
    {
        var rows = Rows(Facts() with { HasPersonalNumber = true }, isOwn: true);

        var view = Render<Checklist>(p => p.Add(c => c.Rows, rows));

        Assert.Equal(["Kvar att göra", "Kontrollera själv", "Klart"], view.FindAll("h2").Select(heading => heading.TextContent));
        Assert.Contains("0,0 av 66 månader", view.Markup, StringComparison.Ordinal);
        Assert.Contains("3 300 kr", string.Concat(view.FindAll(".why").Select(why => why.TextContent)).Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.False(view.Find(".finished details").HasAttribute("open"));
        Assert.True(view.Find("details.left").HasAttribute("open"));
    }

    [Fact]
    public void List_WithNothingMissing_SaysSo()
    {
        var view = Render<Checklist>(p => p.Add(c => c.Rows, [new ChecklistRow(PreflightGroup.Goals, PreflightStatus.Done, "STa1", "Karim Haddad")]));

        Assert.Contains("Inget saknas i underlaget", view.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Status_ForADirector_TellsFiguresOnly()
    {
        var view = View(Facts(), isOwn: false) with { IsStatusOnly = true, Lines = [] };

        var page = Render<ApplicationStatus>(p => p.Add(c => c.View, view));

        Assert.Contains("0 klara, 25 kvar", page.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("STa1", page.Markup, StringComparison.Ordinal);
    }

    private IReadOnlyList<ChecklistRow> Rows(PreflightFacts facts, bool isOwn) =>
        new ChecklistText(Services.GetRequiredService<IStringLocalizer<ApplicationsTexts>>(), View(facts, isOwn)).Rows();

    private static PreflightView View(PreflightFacts facts, bool isOwn)
    {
        var lines = Preflight.Check(facts);
        return new PreflightView(Guid.NewGuid(), "Åsa Öberg", "Psykiatri", facts.Regulation, isOwn, false, PreflightTally.Of(lines), lines, facts.Goals, []);
    }

    private static CertificateFacts Certificate(CertificateForm form, OriginalState original) =>
        new(Guid.NewGuid(), form, "Intyget", ["STa1"], "Karim Haddad", "Eva Thorell", new DateOnly(2010, 1, 1), original);

    private static PreflightFacts Facts() =>
        new(RegulationCode.Hslffs20218, Goals, [], [], 0, 0, false, new DateOnly(2026, 11, 23));
}
