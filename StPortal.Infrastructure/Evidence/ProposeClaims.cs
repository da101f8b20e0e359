using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.Evidence;
using StPortal.Domain.Supervision;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.Evidence;

/// <summary>
/// Puts an item forward for several goals at once, to the principal supervisor in force today. What already waits or is attested stays
/// as it is, so that proposing twice is proposing once.
/// </summary>
public sealed class ProposeClaims(EvidenceSession session, TimeProvider clock)
{
    public sealed record Input(EvidenceKind Kind, Guid ItemId, IReadOnlyCollection<string> GoalCodes, string? Comment = null);

    public async Task<Result> HandleAsync(Input input, CancellationToken cancellationToken)
    {
        await using var opened = await session.OpenOwnAsync(cancellationToken);
        if (opened is not { Context: var context, Training: var training, Actor: var actor })
            return new NotFound();
        if (await EvidenceItems.FindAsync(context, training.Id, input.Kind, input.ItemId, cancellationToken) is not { } item)
            return new NotFound();
        if (input.GoalCodes.Count == 0)
            return new NoGoalIsChosen();
        if (LinkGoals.FirstStranger(training, input.GoalCodes) is { } stranger)
            return new GoalIsNotInTheTraining(stranger);
        if (await SupervisorAsync(context, training.Id, actor.Today, cancellationToken) is not { } supervisorId)
            return new NobodyToProposeTo();
        var claims = await LinkGoals.ClaimsOfAsync(context, item, cancellationToken);
        foreach (var code in input.GoalCodes.Distinct(StringComparer.Ordinal))
        {
            var claim = claims.Find(one => one.GoalCode == code);
            if (claim is null)
                context.GoalClaims.Add(claim = new GoalClaim(training.OrganisationId, training.Id, code, item.Kind, item.Id, item.Activity));
            if (claim.Status is ClaimStatus.Proposed or ClaimStatus.Attested)
                continue;
            if (claim.Propose(supervisorId, input.Comment, clock.GetUtcNow().UtcDateTime) is { IsOk: false } refused)
                return refused;
        }

        await FirstOfTwo.SaveAsync(context, cancellationToken);
        return Result.Ok;
    }

    private static Task<Guid?> SupervisorAsync(
        StPortalDbContext context, Guid trainingId, DateOnly today, CancellationToken cancellationToken) =>
        context.SupervisorMandates
            .Where(mandate => mandate.TrainingId == trainingId && mandate.Kind == MandateKind.Principal
                && mandate.From <= today && (mandate.To == null || mandate.To >= today))
            .OrderByDescending(mandate => mandate.From).ThenBy(mandate => mandate.Id)
            .Select(mandate => (Guid?)mandate.SupervisorId)
            .FirstOrDefaultAsync(cancellationToken);
}
