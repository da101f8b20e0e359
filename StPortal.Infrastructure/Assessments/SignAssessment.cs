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
        var title = await context.Memberships.Where(member => member.Id == actor.MembershipId)
            .Select(member => member.Title).SingleAsync(cancellationToken);
        var signature = new Signature(actor.Name, title, clock.GetUtcNow().UtcDateTime);
        if (await DraftWriter.SignAsync(context, draft, input, signature, actor.Today, cancellationToken) is { } answer)
            return answer;
        // Lost a race, to a double click or to another save: the answer is the one that stands now.
        return await HandleAsync(input, cancellationToken);
    }

    public sealed record Input(Guid Id, Guid Version, AssessmentContent Content, Guid SigningId);
}
