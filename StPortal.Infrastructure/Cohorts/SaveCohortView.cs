using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.Cohorts;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.People;

namespace StPortal.Infrastructure.Cohorts;

/// <summary>Keeps a view of the cohort under a name. A name that is taken is refused until the person says that it may be replaced.</summary>
public sealed class SaveCohortView(ActorSource actors, IDbContextFactory<StPortalDbContext> factory)
{
    public sealed record Input(string Name, string Query, bool MayReplace);

    public async Task<Result> HandleAsync(Input input, CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        if (await actors.FindAsync(context, cancellationToken) is not { } actor || !CohortsPermissions.MayOpen(actor))
            return new NotFound();
        var own = await context.CohortSavedViews.Where(view => view.MemberId == actor.MembershipId).ToListAsync(cancellationToken);
        var made = CohortSavedView.Create(actor.OrganisationId, actor.MembershipId, input.Name, input.Query);
        if (!made.IsOk)
            return made.Refusal;
        if (own.Find(view => view.SortName == made.Value.SortName) is { } before)
        {
            // The same form posted twice: what is asked for is there already.
            if (before.Query == input.Query)
                return Result.Ok;
            if (!input.MayReplace)
                return new SavedViewNameIsTaken(before.Name);
            before.Show(input.Query);
        }
        else if (own.Count >= CohortSavedView.MostOfOnes)
        {
            return new TooManySavedViews(CohortSavedView.MostOfOnes);
        }
        else
        {
            context.Add(made.Value);
        }

        try
        {
            await context.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            // Saved by the same person in another window a moment ago.
            return new SavedViewNameIsTaken(made.Value.Name);
        }

        return Result.Ok;
    }
}
