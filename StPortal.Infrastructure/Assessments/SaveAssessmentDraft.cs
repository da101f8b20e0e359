using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.Assessments;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.People;

namespace StPortal.Infrastructure.Assessments;

/// <summary>Keeps a form as it stands. The same content again is no change; a save in between is told, field by field.</summary>
public sealed class SaveAssessmentDraft(IDbContextFactory<StPortalDbContext> factory, ActorSource actors, TimeProvider clock)
{
    public async Task<Result<SavedDraft>> HandleAsync(Input input, CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        var actor = await actors.FindAsync(context, cancellationToken);
        if (await DraftLoader.FindAsync(context, actor, input.Id, cancellationToken) is not { } draft)
            return new NotFound();
        if (await DraftWriter.SaveAsync(context, draft, input, clock.GetUtcNow().UtcDateTime, cancellationToken) is { } answer)
            return answer;
        // Somebody saved between the load and the save: the same question again, now against what stands there.
        return await HandleAsync(input, cancellationToken);
    }

    /// <param name="SaveId">The page's name for this save.</param>
    public sealed record Input(Guid Id, Guid Version, AssessmentContent Content, Guid? SaveId = null)
    {
        /// <summary>Saves of the same page whose answers never came back: they may have been kept all the same.</summary>
        public IReadOnlyCollection<Guid> Unanswered { get; init; } = [];

        internal bool Made(Guid? saveId) => saveId is { } id && Unanswered.Contains(id);
    }
}
