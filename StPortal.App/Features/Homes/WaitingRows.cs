using Microsoft.Extensions.Localization;
using StPortal.App.Features.Shared;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.Supervision;

namespace StPortal.App.Features.Homes;

/// <summary>Puts what waits into words: what to do, why or since when, and the verb.</summary>
public sealed class WaitingRows(IStringLocalizer<HomesTexts> texts, RelativeDay days, TimeProvider clock)
{
    public WaitingItem Of(WorkItem item) => item.Kind switch
    {
        WorkItemKind.DraftAssessment => Row(item, "edit"),
        WorkItemKind.ProposedClaim => Row(item, "check"),
        WorkItemKind.ReturnedClaim => Row(item, "doc") with { Returned = true },
        WorkItemKind.NewAssessment => Row(item, "talk"),
        WorkItemKind.TurnedAwayInvitation or WorkItemKind.ExpiredInvitation => Row(item, "people"),
        WorkItemKind.UndeliveredMail => Row(item, "mail"),
        _ => throw new ArgumentOutOfRangeException(nameof(item), item.Kind, null),
    };

    private WaitingItem Row(WorkItem item, string icon)
    {
        var since = days.Of(DateOnly.FromDateTime(SwedishClock.ToSwedish(item.Since)), clock.Today());
        var kind = item.Kind.ToString();
        return new WaitingItem(icon, texts[$"{kind}Title", item.Subject], texts[$"{kind}Detail", item.Detail ?? "", since], texts[$"{kind}Act"], item.Href);
    }
}
