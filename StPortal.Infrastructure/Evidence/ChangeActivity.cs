using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.Evidence;

namespace StPortal.Infrastructure.Evidence;

/// <summary>Changes an activity of one's own. What somebody has attested stands as it was attested.</summary>
public sealed class ChangeActivity(EvidenceSession session)
{
    /// <param name="Version">The version that the form was opened with.</param>
    public sealed record Input(Guid Id, Guid Version, ActivityDetails Details);

    public async Task<Result> HandleAsync(Input input, CancellationToken cancellationToken)
    {
        await using var opened = await session.OpenOwnAsync(cancellationToken);
        if (opened is not { Context: var context, Training: var training })
            return new NotFound();
        var activity = await context.Activities.SingleOrDefaultAsync(row => row.Id == input.Id && row.TrainingId == training.Id, cancellationToken);
        if (activity is null)
            return new NotFound();
        // Nothing to change: also what the same form gives when it is posted twice.
        if (EvidenceChanges.Between(input.Details, activity) is not { Count: > 0 } changes)
            return Result.Ok;
        if (activity.Version != input.Version)
            return new ChangedByAnother(changes);
        if (await context.GoalClaims.AnyAsync(
            claim => claim.TrainingId == training.Id && claim.ItemId == input.Id && claim.Status == ClaimStatus.Attested, cancellationToken))
            return new ClaimIsAttested();
        if (activity.Change(input.Details) is { IsOk: false } refused)
            return refused;
        context.Entry(activity).Property(row => row.Version).OriginalValue = input.Version;
        return await StaleSave.TryAsync(context, () => changes, cancellationToken);
    }
}
