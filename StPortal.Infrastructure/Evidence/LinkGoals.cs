using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.Curricula;
using StPortal.Domain.Evidence;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.Evidence;

/// <summary>
/// Sets which goals an item of one's own supports. Links that are put forward or decided on stay whatever is sent: they are not the
/// trainee's alone any more. Sending the same goals again changes nothing.
/// </summary>
public sealed class LinkGoals(EvidenceSession session)
{
    public sealed record Input(EvidenceKind Kind, Guid ItemId, IReadOnlyCollection<string> GoalCodes);

    public async Task<Result> HandleAsync(Input input, CancellationToken cancellationToken)
    {
        await using var opened = await session.OpenOwnAsync(cancellationToken);
        if (opened is not { Context: var context, Training: var training })
            return new NotFound();
        if (await EvidenceItems.FindAsync(context, training.Id, input.Kind, input.ItemId, cancellationToken) is not { } item)
            return new NotFound();
        if (FirstStranger(training, input.GoalCodes) is { } stranger)
            return new GoalIsNotInTheTraining(stranger);
        var claims = await ClaimsOfAsync(context, item, cancellationToken);
        var wanted = input.GoalCodes.ToHashSet(StringComparer.Ordinal);
        context.GoalClaims.RemoveRange(claims.Where(claim =>
            claim.Status == ClaimStatus.Linked && claim.Decisions.Count == 0 && !wanted.Contains(claim.GoalCode)));
        wanted.ExceptWith(claims.Select(claim => claim.GoalCode));
        context.GoalClaims.AddRange(wanted.Select(code =>
            new GoalClaim(training.OrganisationId, training.Id, code, item.Kind, item.Id, item.Activity)));
        // Somebody who posts the same form twice at once meets the unique index; the links are then already there.
        await FirstOfTwo.SaveAsync(context, cancellationToken);
        return Result.Ok;
    }

    internal static string? FirstStranger(Training training, IEnumerable<string> codes) =>
        codes.FirstOrDefault(code => CurriculumCatalogue.Current.FindGoal(training.Regulation, training.SpecialtyKey, code)?.Code != code);

    /// <remarks>Sorted here: for an order by key SQLite would walk the organisation's whole table rather than sort these few.</remarks>
    internal static async Task<List<GoalClaim>> ClaimsOfAsync(StPortalDbContext context, EvidenceItem item, CancellationToken cancellationToken)
    {
        var claims = await context.GoalClaims.Include(claim => claim.Decisions)
            .Where(claim => claim.ItemId == item.Id && claim.ItemKind == item.Kind)
            .ToListAsync(cancellationToken);
        return [.. claims.OrderBy(claim => claim.Id)];
    }
}
