using Microsoft.EntityFrameworkCore;
using StPortal.Domain.Cohorts;
using StPortal.Domain.People;
using StPortal.Domain.Supervision;

namespace StPortal.Infrastructure.Cohorts;

/// <summary>
/// <see cref="CohortsPermissions.MayRead"/> as a condition in the database, where the permission itself cannot be asked. A test holds the
/// two against each other.
/// </summary>
internal static class CohortReach
{
    public static IQueryable<StoredCohortRow> Within(this IQueryable<StoredCohortRow> rows, Actor actor)
    {
        if (actor.UnitsOf(CohortsPermissions.Roles) is not { } held)
            return rows;
        Guid[] units = [.. held];
        Guid[] own = [.. actor.Mandates.Where(mandate => mandate.Kind == MandateKind.Principal).Select(mandate => mandate.TrainingId).Distinct()];
        // One parameter for all: the command is the same whatever their number, and is translated once.
        if (own.Length == 0)
            return rows.Where(row => EF.Parameter(units).Contains(row.UnitId));
        return units.Length == 0
            ? rows.Where(row => EF.Parameter(own).Contains(row.Id))
            : rows.Where(row => EF.Parameter(units).Contains(row.UnitId) || EF.Parameter(own).Contains(row.Id));
    }
}
