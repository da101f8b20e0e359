using Microsoft.Extensions.Localization;
using StPortal.App.Features.Shared;
using StPortal.Domain.Curricula;
using StPortal.Domain.Evidence;
using StPortal.Infrastructure.Evidence;

namespace StPortal.App.Features.Evidence;

/// <summary>Puts goals and claims into words: what is required, who holds it, what is missing.</summary>
public sealed class EvidenceWords(IStringLocalizer<EvidenceTexts> texts)
{
    public static string Href(ClaimRow claim) => $"/min-st/underlag/{claim.ItemKind.ToString().ToLowerInvariant()}/{claim.ItemId}";

    /// <summary>"Klinisk tjänstgöring och kurs"</summary>
    public string Required(Goal goal)
    {
        if (goal.PrescribedUnknown)
            return texts["RequiredUnknown"];
        return goal.Prescribed.Count == 0 ? texts["RequiredFree"] : Sentence(Joined(goal.Prescribed.Select(NameOf)));
    }

    /// <param name="isOwn">Whether the reader is the trainee.</param>
    public string Holder(GoalMatrixRow row, bool isOwn)
    {
        var waits = row.Evidence.Select(evidence => evidence.Claim.WaitsFor).FirstOrDefault(name => name is not null);
        return row.Progress.State switch
        {
            GoalState.Attested => "",
            GoalState.Returned => texts[isOwn ? "MissingYours" : "MissingTheirs"],
            GoalState.Proposed when waits is not null => texts["WaitsFor", waits],
            _ when row.Progress.Missing.Any() => texts["MissingParts", Joined(row.Progress.Missing.Select(ShortNameOf))],
            _ => texts["MissingEvidence"],
        };
    }

    public string Support(GoalMatrixRow row)
    {
        var forms = row.Support.GroupBy(support => support.Form.In(System.Globalization.CultureInfo.CurrentUICulture)).Select(group => $"{group.Count()} {group.Key}");
        var advised = row.Evidence.Where(evidence => row.Progress.Goal.Advised.Contains(evidence.Claim.Activity))
            .GroupBy(evidence => evidence.Claim.Activity).Select(group => $"{group.Count()} {texts[group.Key.ToString()].Value.ToLowerInvariant()}");
        return string.Join(", ", forms.Concat(advised));
    }

    /// <summary>Who holds a claim, and what was said last.</summary>
    public string Standing(ClaimRow claim) => claim.Status switch
    {
        ClaimStatus.Linked => texts["StandingLinked"],
        ClaimStatus.Proposed => texts["StandingProposed", claim.WaitsFor ?? texts["Supervisor"].Value],
        ClaimStatus.Attested => texts["StandingAttested", ForPeople.Day(claim.DecidedAtUtc!.Value), claim.DecidedBy!],
        _ => texts["StandingReturned", claim.DecidedBy!, ForPeople.Day(claim.DecidedAtUtc!.Value), claim.Reason!],
    };

    public string KindOf(EvidenceItem item) => texts[item.ActivityKind?.ToString() ?? item.Activity.ToString()];

    private string NameOf(PrescribedActivity activity) =>
        string.Join($" {texts["Or"].Value} ", activity.Alternatives.Select(code => texts[code.ToString()].Value.ToLowerInvariant()));

    /// <summary>The column beside says which service is meant.</summary>
    private string ShortNameOf(PrescribedActivity activity) =>
        activity.Alternatives is [ActivityCode.ClinicalService] ? texts["ServiceShort"] : NameOf(activity);

    private string Joined(IEnumerable<string> names) => string.Join($" {texts["And"].Value} ", names);

    private static string Sentence(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
