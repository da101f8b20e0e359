using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.Assessments;
using StPortal.Domain.People;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.Assessments;

/// <summary>Loads a form for its author to write on, and tells what another save has changed meanwhile.</summary>
internal static class DraftLoader
{
    /// <summary>Null when it is missing, another organisation's or not the actor's own.</summary>
    public static async Task<Assessment?> FindAsync(StPortalDbContext context, Actor? actor, Guid id, CancellationToken cancellationToken)
    {
        if (actor is null)
            return null;
        var found = await context.Assessments.SingleOrDefaultAsync(assessment => assessment.Id == id, cancellationToken);
        return found is not null && AssessmentsPermissions.MayWrite(actor, found.AssessorId) ? found : null;
    }

    public static Task<InstrumentDefinition> FormOfAsync(StPortalDbContext context, Assessment assessment, CancellationToken cancellationToken) =>
        context.Instruments.AsNoTracking()
            .Where(instrument => instrument.Id == assessment.InstrumentId)
            .Select(instrument => instrument.Definition)
            .SingleAsync(cancellationToken);

    public static IReadOnlyList<FieldChange> Differences(AssessmentContent yours, Assessment theirs) =>
        AssessmentChanges.Between(yours, theirs.Content());

    /// <summary>Saves against the version that was loaded; false when somebody was first.</summary>
    public static async Task<bool> TrySaveAsync(StPortalDbContext context, CancellationToken cancellationToken)
    {
        try
        {
            await context.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }
}
