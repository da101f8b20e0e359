using System.Globalization;
using Microsoft.Extensions.Localization;
using StPortal.App.Features.Shared;
using StPortal.Domain.Cohorts;
using StPortal.Infrastructure.Cohorts;
using StPortal.Infrastructure.Data;

namespace StPortal.App.Features.Cohorts;

/// <summary>Says a flag in plain words: the reason with its figure, the limit with its date, and the short form for "Även".</summary>
public sealed class AttentionWords(IStringLocalizer<CohortsTexts> texts, RelativeDay days, TimeProvider clock)
{
    /// <summary>Within a week the weekday says more than a number of days.</summary>
    private const int DaysByName = 6;

    public string Reason(Attention flag) => Say($"Attention{flag.Rule}{Form(flag)}", flag, flag.Figures.Value);

    /// <summary>The limit stands where the figure does in the reason.</summary>
    public string Detail(Attention flag) => Say($"Attention{flag.Rule}{DetailForm(flag)}", flag, flag.Limit);

    public string Also(Attention flag)
    {
        var form = flag is { Rule: AttentionRule.EndAfterPlan, Figures.Value: null } ? "Never" : "";
        return texts["Also", Say($"Also{flag.Rule}{form}", flag, flag.Figures.Value)];
    }

    /// <summary>When the reader acknowledged, and the note: "Kvitterad i torsdags: samtal bokat".</summary>
    public string Acknowledged(CohortNote note)
    {
        var (day, today) = (DateOnly.FromDateTime(SwedishClock.ToSwedish(note.AtUtc)), clock.Today());
        var ago = today.DayNumber - day.DayNumber;
        return texts["Acknowledged", ago is > 1 and <= DaysByName ? texts[$"Weekday{day.DayOfWeek}"].Value : days.Of(day, today), note.Text];
    }

    private static string Form(Attention flag) => (flag.Rule, flag.Figures) switch
    {
        (AttentionRule.EndAfterPlan, { Value: null }) => "Never",
        (AttentionRule.SupervisorEnding, { Value: 0 }) => "Today",
        (AttentionRule.SupervisorEnding, { Value: 1 }) => "One",
        (AttentionRule.ClaimsWaiting, { Count: 1 }) => "One",
        _ => "",
    };

    private static string DetailForm(Attention flag) => (flag.Rule, flag.Figures) switch
    {
        (AttentionRule.NoPrincipalSupervisor, { Day: not null }) => "Next",
        (AttentionRule.NoRecentAssessment, { DaysAway: > 0 }) => "Away",
        _ => "Detail",
    };

    // {0} figure or limit, {1} since, {2} the day it turns on, {3} how many, {4} days away, {5} limit.
    private string Say(string key, Attention flag, int? first) => string.Format(
        CultureInfo.CurrentCulture, texts[key].Value, first, flag.Since, flag.Figures.Day, flag.Figures.Count, flag.Figures.DaysAway, flag.Limit);
}
