using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.Evidence;

internal static class StaleSave
{
    /// <summary>Saves; when somebody else saved in between, says so instead.</summary>
    public static async Task<Result> TryAsync(
        StPortalDbContext context, Func<IReadOnlyList<FieldChange>> changes, CancellationToken cancellationToken)
    {
        try
        {
            await context.SaveChangesAsync(cancellationToken);
            return Result.Ok;
        }
        catch (DbUpdateConcurrencyException)
        {
            return new ChangedByAnother(changes());
        }
    }
}
