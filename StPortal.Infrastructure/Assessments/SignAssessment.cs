using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.Assessments;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.People;

namespace StPortal.Infrastructure.Assessments;

/// <summary>
/// Saves what stands on the form and signs it, in one act. Makes no goal claim: an assessment supports a goal and is never one of its
/// prescribed activities, so it is shown beside the matrix by its goal codes.
/// </summary>
public sealed class SignAssessment(IDbContextFactory<StPortalDbContext> factory, ActorSource actors, TimeProvider clock)
{
    public async Task<Result> HandleAsync(Input input, CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        var actor = await actors.FindAsync(context, cancellationToken);
        if (actor is null || await DraftLoader.FindAsync(context, actor, input.Id, cancellationToken) is not { } draft)
            return new NotFound();
        if (draft.Status == AssessmentStatus.Signed)
            return draft.SigningId == input.SigningId ? Result.Ok : new AssessmentIsSigned();
        var changes = DraftLoader.Differences(input.Content, draft);
        if (changes.Count > 0 && draft.Version != input.Version)
            return new ChangedByAnother(changes);
        var now = clock.GetUtcNow().UtcDateTime;
        var form = await DraftLoader.FormOfAsync(context, draft, cancellationToken);
        var title = await context.Memberships.Where(member => member.Id == actor.MembershipId)
            .Select(member => member.Title).SingleAsync(cancellationToken);
        var saved = changes.Count > 0 ? draft.Save(input.Content, form, now) : Result.Ok;
        if (!saved.IsOk)
            return saved;
        var signed = draft.Sign(form, new Signature(actor.Name, title, now), input.SigningId, actor.Today);
        if (!signed.IsOk)
            return signed;
        if (await DraftLoader.TrySaveAsync(context, cancellationToken))
            return Result.Ok;
        // Lost a race, to a double click or to another save: the answer is the one that stands now.
        return await HandleAsync(input, cancellationToken);
    }

    public sealed record Input(Guid Id, Guid Version, AssessmentContent Content, Guid SigningId);
}
