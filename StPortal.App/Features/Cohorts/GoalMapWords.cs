using Microsoft.Extensions.Localization;
using StPortal.App.Features.Evidence;
using StPortal.App.Features.Shared;
using StPortal.Domain.Curricula;
using StPortal.Domain.Evidence;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.Evidence;

namespace StPortal.App.Features.Cohorts;

/// <summary>Puts a cell of the map into words: who holds it and since when, and what it rests on.</summary>
public sealed class GoalMapWords(
    IStringLocalizer<GoalMapTexts> texts, IStringLocalizer<EvidenceTexts> evidenceTexts, EvidenceWords evidenceWords, TimeProvider clock)
{
    public string Trainees(int number) => number == 1 ? texts["TraineesOne"] : texts["TraineesMany", number];

    /// <summary>"Alla specialiteter", or the specialty and that its labels are ours.</summary>
    public string GroupName(Goal first, string specialty) =>
        first is { Part: GoalPart.Specialty, LabelOrigin: LabelOrigin.Working } ? texts["GroupWorking", specialty]
        : texts[$"Group{first.Group}"] is { ResourceNotFound: false } name ? name.Value
        : specialty;

    /// <summary>The letters before the goal's number.</summary>
    public static string Letters(Goal goal) => goal.Code.TrimEnd("0123456789".ToCharArray());

    /// <summary>"Hos Karim Haddad i 41 dagar"</summary>
    public string Holder(GoalMapCell cell)
    {
        var claims = cell.Row.Evidence.Select(evidence => evidence.Claim).ToList();
        return cell.Row.Progress.State switch
        {
            GoalState.Proposed when claims.Where(claim => claim.Status == ClaimStatus.Proposed).MinBy(claim => claim.ProposedAtUtc) is { } claim =>
                Held(claim.WaitsFor ?? texts["SomeSupervisor"], claim.ProposedAtUtc),
            GoalState.Returned when claims.Where(claim => claim.Status == ClaimStatus.Returned).MaxBy(claim => claim.DecidedAtUtc) is { } claim =>
                Held(cell.TraineeName, claim.DecidedAtUtc),
            GoalState.Attested when claims.Where(claim => claim.Status == ClaimStatus.Attested).MaxBy(claim => claim.DecidedAtUtc) is { } claim =>
                texts["AttestedBy", claim.DecidedBy!, ForPeople.Day(claim.DecidedAtUtc!.Value)],
            GoalState.NotStarted => texts["NothingYet"],
            _ => texts["HeldLoose", cell.TraineeName, evidenceWords.Holder(cell.Row, isOwn: false)],
        };
    }

    /// <summary>What is prescribed, each with what it rests on; then what else has been linked, by kind.</summary>
    public IReadOnlyList<GoalMapPart> Parts(GoalMatrixRow row)
    {
        var prescribed = row.Progress.Prescribed.Select(part => new GoalMapPart(
            NameOf(part.Activity), part.State, ItemsOf(row.Evidence.Where(evidence => part.Activity.IsMetBy(evidence.Claim.Activity)))));
        var others = row.Evidence
            .Where(evidence => !row.Progress.Prescribed.Any(part => part.Activity.IsMetBy(evidence.Claim.Activity)))
            .GroupBy(evidence => evidence.Claim.Activity)
            .Select(group => new GoalMapPart(evidenceTexts[group.Key.ToString()], null, ItemsOf(group)));
        return [.. prescribed.Concat(others)];
    }

    private string Held(string who, DateTime? sinceUtc)
    {
        var days = sinceUtc is { } since ? clock.Today().DayNumber - DateOnly.FromDateTime(SwedishClock.ToSwedish(since)).DayNumber : 0;
        return days switch { <= 0 => texts["HeldToday", who], 1 => texts["HeldOne", who], _ => texts["HeldMany", who, days] };
    }

    private string NameOf(PrescribedActivity activity)
    {
        var names = activity.Alternatives.Select(code => evidenceTexts[code.ToString()].Value).ToList();
        return string.Join($" {evidenceTexts["Or"].Value} ", names.Take(1).Concat(names.Skip(1).Select(name => name.ToLowerInvariant())));
    }

    /// <summary>The latest first.</summary>
    private static List<GoalMapItem> ItemsOf(IEnumerable<GoalEvidence> evidence) =>
    [
        .. evidence.OrderByDescending(one => ActedOn(one.Claim) ?? one.Item.To).ThenBy(one => one.Item.Title, StringComparer.Ordinal)
            .Select(one => new GoalMapItem(
                one.Item.Title,
                ActedOn(one.Claim) is { } day ? ForPeople.Day(day) : ForPeople.Days(one.Item.From, one.Item.To),
                one.Claim.Status)),
    ];

    /// <summary>When it was put forward or decided; null for what is only linked.</summary>
    private static DateOnly? ActedOn(ClaimRow claim)
    {
        var acted = claim.Status switch
        {
            ClaimStatus.Proposed => claim.ProposedAtUtc,
            ClaimStatus.Attested or ClaimStatus.Returned => claim.DecidedAtUtc,
            _ => null,
        };
        return acted is { } utc ? DateOnly.FromDateTime(SwedishClock.ToSwedish(utc)) : null;
    }
}
