using Bunit;
using StPortal.App.Features.Trainings;
using StPortal.Domain.Cohorts;
using StPortal.Domain.Curricula;
using StPortal.Domain.Evidence;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Evidence;
using StPortal.Infrastructure.Trainings;
using static StPortal.Tests.Infrastructure.Builders;

namespace StPortal.Tests.App.Trainings;

public sealed class TimelineViewTests : BlazorTestBase
{
    private static readonly Guid Acute = Guid.NewGuid();
    private static readonly Guid Addiction = Guid.NewGuid();
    private static readonly TimelineShow Usual = new("/min-st/tidslinje");

    [Fact]
    public void Years_EachWithItsMonths_AndNowMarked()
    {
        var view = ViewOf(Usual);

        Assert.Equal("2025 12 mån", Text(view.FindAll(".years h2")[0]));
        Assert.StartsWith("2026", Text(view.Find(".years .now h2")), StringComparison.Ordinal);
        Assert.NotNull(view.Find(".years .now .today"));
        Assert.Single(view.FindAll(".end"));
    }

    [Fact]
    public void Placement_OverANewYear_IsOneLinkWithAllOfItInWords()
    {
        var bars = ViewOf(Usual).FindAll($".pl[href='/min-st/tidslinje?vald={Addiction}']");

        Assert.Equal("Beroende 80 %, 2026-03-01 – 2027-02-28, 9,6 månader", Text(bars[0]));
        Assert.Equal(("true", "-1"), (bars[1].GetAttribute("aria-hidden"), bars[1].GetAttribute("tabindex")));
    }

    [Fact]
    public void Chosen_Placement_StandsBesideWithItsGoals()
    {
        var view = ViewOf(Usual with { Chosen = Acute.ToString() });

        Assert.Equal("Akut", view.Find(".side h2").TextContent);
        Assert.Contains("Karim Haddad", view.Find(".side dl").TextContent, StringComparison.Ordinal);
        Assert.Contains("STa4 Etik", Text(view.Find(".side .focus")), StringComparison.Ordinal);
        Assert.NotNull(view.Find($".side a[href='/min-st/underlag/placement/{Acute}']"));
        Assert.Equal("true", view.Find($".pl[href$='{Acute}']").GetAttribute("aria-current"));
        Assert.Equal("/min-st/tidslinje", view.Find(".side .close").GetAttribute("href"));
    }

    [Fact]
    public void Chosen_Anothers_HasNoWayToChangeIt()
    {
        var view = ViewOf(Usual with { Chosen = Acute.ToString() }, timeline => timeline with { IsOwn = false });

        Assert.Empty(view.FindAll(".side .btn"));
    }

    [Fact]
    public void Chosen_WithoutEvidence_TellsNoGoals()
    {
        var view = ViewOf(Usual with { Chosen = Acute.ToString() }, timeline => timeline with { Evidence = null });

        Assert.Empty(view.FindAll(".side h3"));
        Assert.Empty(view.FindAll(".ku"));
    }

    [Fact]
    public void Chosen_Gap_TellsWhatIsMissing()
    {
        var view = ViewOf(Usual with { Chosen = "2027-03-01" });

        Assert.Equal("Oplanerat", view.Find(".side h2").TextContent);
        Assert.Contains("månader vid 100\u00A0%", view.Find(".side dl").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Chosen_Unknown_ShowsNoPanel() => Assert.Empty(ViewOf(Usual with { Chosen = "<script>" }).FindAll(".side"));

    [Fact]
    public void Degree_Tried_TellsTheEndItGives()
    {
        var said = ViewOf(Usual with { Degree = 50 }).Find(".try [role=status]").TextContent;

        Assert.StartsWith("Vid 50\u00A0% från i morgon blir slutet 20", said, StringComparison.Ordinal);
        Assert.Contains("senare än", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Degree_OfToday_ChangesNothing() =>
        Assert.Contains("oförändrat", ViewOf(Usual with { Degree = 100 }).Find(".try [role=status]").TextContent, StringComparison.Ordinal);

    [Fact]
    public void Running_IsOneLine_AsWideAsItsYears()
    {
        var view = ViewOf(Usual with { IsRunning = true, Zoom = 1 });

        Assert.Empty(view.FindAll(".years"));
        Assert.Single(view.FindAll($".pl[href*='{Addiction}']"));
        Assert.Matches("--wide:[67]00%", view.Find(".roll").GetAttribute("style"));
    }

    [Fact]
    public void Courses_OnTheSameDays_CoverNoneOfTheOthers()
    {
        var day = Day("2026-10-05");
        var courses = Enumerable.Range(0, 4).Select(at => Course($"Kurs {at}", day.AddDays(at)));

        var view = ViewOf(Usual, timeline => timeline with { Evidence = [.. courses] });

        Assert.Equal(4, view.FindAll(".ku").Select(chip => chip.GetAttribute("style")!.Split("--lane:")[1]).Distinct().Count());
    }

    [Fact]
    public void List_HoldsAllOfItInOrder()
    {
        var rows = ViewOf(Usual).FindAll(".behind tbody th").Select(row => row.TextContent).ToList();

        Assert.Equal(["Akut", "Kurs: Etik i vården", "Frånvaro", "Beroende", "Oplanerat"], rows);
    }

    private IRenderedComponent<TimelineView> ViewOf(TimelineShow show, Func<TrainingTimeline, TrainingTimeline>? change = null)
    {
        var timeline = new TrainingTimeline(
            new TrainingHead(Guid.NewGuid(), "Nora Forsell", "Psykiatri", RegulationCode.Hslffs20218, Day("2025-01-01"), "Karim Haddad"),
            "psykiatri",
            Timeline.Of(Facts, Day("2026-06-30")),
            new Dictionary<Guid, string> { [Acute] = "Karim Haddad" },
            [Course("Etik i vården", Day("2025-10-05")), Placement()],
            IsOwn: true);
        return Render<TimelineView>(parameters => parameters
            .Add(part => part.Timeline, change is null ? timeline : change(timeline))
            .Add(part => part.Show, show));
    }

    private static TrainingFacts Facts => new(RegulationCode.Hslffs20218, "psykiatri", TrainingStatus.Active, Day("2025-01-01"), Day("2030-06-30"))
    {
        Placements =
        [
            new PlacementFact("Akut", new ServicePeriod(Day("2025-01-01"), Day("2025-12-31"), 100)) { Id = Acute },
            new PlacementFact("Beroende", new ServicePeriod(Day("2026-03-01"), Day("2027-02-28"), 80)) { Id = Addiction },
        ],
        Absences = [new AbsencePeriod(Day("2026-01-01"), Day("2026-02-28"), 100)],
    };

    private static EvidenceRow Course(string title, DateOnly on) =>
        new(new EvidenceItem(EvidenceKind.Course, Guid.NewGuid(), Guid.NewGuid(), title, on, on, ActivityCode.Course), [], []);

    private static EvidenceRow Placement() => new(
        new EvidenceItem(EvidenceKind.Placement, Acute, Guid.NewGuid(), "Akut", Day("2025-01-01"), Day("2025-12-31"), ActivityCode.ClinicalService),
        [new ClaimRow(Guid.NewGuid(), Guid.NewGuid(), "STa4", EvidenceKind.Placement, Acute, ActivityCode.ClinicalService, ClaimStatus.Attested, null, null, null, null, null)],
        []);

    private static string Text(AngleSharp.Dom.IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
