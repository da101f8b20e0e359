using Microsoft.EntityFrameworkCore;
using StPortal.Domain.People;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.People;

namespace StPortal.Infrastructure.Supervision;

/// <summary>What waits for the one who asks, oldest first, at most <see cref="Cap"/>.</summary>
public sealed class WorkItemsQuery(IDbContextFactory<StPortalDbContext> factory, ActorSource actors, TimeProvider clock)
{
    public const int Cap = 50;

    public async Task<IReadOnlyList<WorkItem>> HandleAsync(CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        if (await actors.FindAsync(context, cancellationToken) is not { } actor)
            return [];
        List<WorkItem> found = [];
        found.AddRange(await WaitingAssessments.DraftsAsync(context, actor, cancellationToken));
        if (actor.Mandates.Count > 0)
            found.AddRange(await WaitingClaims.ProposedAsync(context, actor, cancellationToken));
        if (actor.Holds(Role.Trainee))
        {
            found.AddRange(await WaitingClaims.ReturnedAsync(context, actor, cancellationToken));
            found.AddRange(await WaitingAssessments.NewAsync(context, actor, cancellationToken));
        }

        if (PeoplePermissions.MayInvite(actor))
            found.AddRange(await WaitingAdministration.InvitationsAsync(context, actor, clock.GetUtcNow().UtcDateTime, cancellationToken));
        if (PeoplePermissions.MaySeeUndeliveredMail(actor))
            found.AddRange(await WaitingAdministration.MailAsync(context, cancellationToken));
        return [.. found.OrderBy(item => item.Since).ThenBy(item => item.Href, StringComparer.Ordinal).Take(Cap)];
    }
}
