using Bunit;
using Microsoft.Extensions.DependencyInjection;
using StPortal.App.Features.Cohorts;
using StPortal.App.Features.Shared;
using StPortal.Domain.Cohorts;

namespace StPortal.Tests.App.Cohorts;

/// <summary>The small pictures, and the words beside them.</summary>
public sealed class CohortPartsTests : BlazorTestBase
{
    private static readonly DateOnly Since = new(2026, 11, 9);
    private static readonly DateOnly Day = new(2026, 11, 30);

    public CohortPartsTests() => Services.AddScoped<AttentionWords>();

    public static TheoryData<Attention, string, string> Flags => new()
    {
        { new(AttentionRule.NoRecentAssessment, new(104), 90, Since), "Ingen bedömning på 104 dagar", "Gräns 90, passerad 2026-11-09" },
        { new(AttentionRule.NoRecentAssessment, new(95, DaysAway: 20), 90, Since), "Ingen bedömning på 95 dagar", "Gräns 90, passerad 2026-11-09. 20 dagar borta räknas inte" },
        { new(AttentionRule.EndAfterPlan, new(7, Day: Day), 3, Since), "Slut 7 månader efter planen", "Gräns 3, passerad 2026-11-09" },
        { new(AttentionRule.EndAfterPlan, new(null), 3, Since), "Slutet nås inte i dagens takt", "Gräns 3, passerad 2026-11-09" },
        { new(AttentionRule.NoPrincipalSupervisor, new(15), 0, Since), "Saknar huvudansvarig handledare", "Sedan 2026-11-09" },
        { new(AttentionRule.NoPrincipalSupervisor, new(15, Day: Day), 0, Since), "Saknar huvudansvarig handledare", "Sedan 2026-11-09, nästa från 2026-11-30" },
        { new(AttentionRule.SupervisorEnding, new(7, Day: Day), 30, Since), "Ingen handledare om 7 dagar", "Gräns 30 dagar före, 2026-11-09" },
        { new(AttentionRule.SupervisorEnding, new(1, Day: Day), 30, Since), "Ingen handledare om 1 dag", "Gräns 30 dagar före, 2026-11-09" },
        { new(AttentionRule.SupervisorEnding, new(0, Day: Day), 30, Since), "Handledaren slutar i dag", "Gräns 30 dagar före, 2026-11-09" },
        { new(AttentionRule.ClaimsWaiting, new(41, 3, Day), 21, Since), "3 underlag väntar, 41 dagar", "Gräns 21, passerad 2026-11-09" },
        { new(AttentionRule.ClaimsWaiting, new(41, 1, Day), 21, Since), "1 underlag väntar, 41 dagar", "Gräns 21, passerad 2026-11-09" },
    };

    [Theory]
    [MemberData(nameof(Flags))]
    public void Reason_OfARule_SaysFigureLimitAndDate(Attention flag, string reason, string detail)
    {
        var shown = Render<AttentionReason>(p => p.Add(r => r.Flags, [flag]));

        Assert.Equal(reason, shown.Find("b").TextContent);
        Assert.Equal(detail, shown.Find("small").TextContent);
    }

    [Fact]
    public void Reason_WithMore_NamesEachAfterTheFirst()
    {
        var shown = Render<AttentionReason>(p => p.Add(r => r.Flags,
            [
                new(AttentionRule.SupervisorEnding, new(7, Day: Day), 30, Since),
                new(AttentionRule.EndAfterPlan, new(14, Day: Day), 3, Since),
                new(AttentionRule.EndAfterPlan, new(null), 3, Since),
            ]));

        Assert.Equal(
            ["Även: slut 14 månader efter planen, gräns 3", "Även: slutet nås inte i dagens takt"],
            shown.FindAll("small").Skip(1).Select(line => line.TextContent));
    }

    [Fact]
    public void Reason_Compact_CountsTheRest()
    {
        Attention flag = new(AttentionRule.ClaimsWaiting, new(41, 3, Day), 21, Since);

        var shown = Render<AttentionReason>(p => p.Add(r => r.Flags, [flag, flag]).Add(r => r.Compact, true));

        Assert.Equal(" + 1", shown.Find(".more").TextContent);
    }

    [Fact]
    public void Reason_InEnglish_IsSaidInEnglish()
    {
        UseLanguage("en");

        var shown = Render<AttentionReason>(p => p.Add(r => r.Flags, [new(AttentionRule.NoRecentAssessment, new(104), 90, Since)]));

        Assert.Equal("No assessment in 104 days", shown.Find("b").TextContent);
    }

    [Fact]
    public void DoubleBar_EachBar_IsAgainstItsOwnTarget()
    {
        var bar = Render<DoubleBar>(p => p.Add(b => b.Time, new TimeStanding(33, 132, 16.5m, 66, null)));

        Assert.Equal(["--part:25", "--part:25"], bar.FindAll("[style]").Select(fill => fill.GetAttribute("style")));
        Assert.Contains("33 gångna av 132 planerade månader", bar.Markup, StringComparison.Ordinal);
        Assert.Contains("17 räknade av 66 månader", bar.Markup, StringComparison.Ordinal);
        Assert.Empty(bar.FindAll(".hit"));
    }

    [Fact]
    public void DoubleBar_Late_MarksTheCountedFigureAlone()
    {
        var bar = Render<DoubleBar>(p => p.Add(b => b.Time, new TimeStanding(90, 66, 44, 66, null)).Add(b => b.IsLate, true));

        Assert.StartsWith("44", Assert.Single(bar.FindAll(".hit")).TextContent, StringComparison.Ordinal);
        Assert.Equal("--part:100", bar.Find("[style]").GetAttribute("style"));
    }

    [Fact]
    public void Sparkline_Weeks_AreDrawnWhereSomethingHappened_AndHiddenFromReaders()
    {
        var spark = Render<Sparkline>(p => p.Add(s => s.PerWeek, [1, 0, 9]));

        Assert.Equal("M2 15v-8M11 15v-14", spark.Find("path").GetAttribute("d"));
        Assert.Equal("true", spark.Find("svg").GetAttribute("aria-hidden"));
    }

    [Fact]
    public void FilterPill_Chosen_ShowsItAndTellsItsValue()
    {
        string? told = null;
        var pill = Render<FilterPill>(p => p
            .Add(f => f.Label, "Enhet").Add(f => f.Value, "b").Add(f => f.Options, [("", "Alla enheter"), ("b", "Barnkliniken")])
            .Add(f => f.Chosen, value => told = value));

        Assert.Equal("Barnkliniken", pill.Find("span").TextContent.Trim());
        pill.Find("select").Change("");
        Assert.Equal("", told);
    }
}
