using Microsoft.EntityFrameworkCore;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.Evidence;

internal static class FirstOfTwo
{
    /// <summary>
    /// Saves new rows whose ids came with a form. False when one of them was already there: the same form arrived twice at once and the
    /// other one came first, or the id is somebody else's.
    /// </summary>
    public static async Task<bool> SaveAsync(StPortalDbContext context, CancellationToken cancellationToken)
    {
        try
        {
            await context.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateException failure) when (failure is not DbUpdateConcurrencyException && IsDuplicate(failure.InnerException))
        {
            return false;
        }
    }

    /// <summary>SQLite 19: a constraint; SQL Server 2601 and 2627: a unique index or key.</summary>
    private static bool IsDuplicate(Exception? cause) => cause switch
    {
        Microsoft.Data.Sqlite.SqliteException sqlite => sqlite.SqliteErrorCode == 19,
        Microsoft.Data.SqlClient.SqlException server => server.Number is 2601 or 2627,
        _ => false,
    };
}
