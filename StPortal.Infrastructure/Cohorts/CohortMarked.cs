using Microsoft.EntityFrameworkCore;
using StPortal.Domain.Cohorts;
using StPortal.Domain.Supervision;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.Cohorts;

/// <summary>Finds the trainings that marks speak of.</summary>
internal static class CohortMarked
{
    public static async Task<IReadOnlyList<Guid>> TrainingsAsync(
        StPortalDbContext context, IReadOnlyList<Guid> markIds, CancellationToken cancellationToken)
    {
        Guid[] wanted = [.. markIds];
        var marks = await context.CohortMarks.AsNoTracking().Where(mark => EF.Parameter(wanted).Contains(mark.Id))
            .Select(mark => new { mark.Kind, mark.SubjectId }).ToListAsync(cancellationToken);
        Guid[] Of(CohortMarkKind kind) => [.. marks.Where(mark => mark.Kind == kind).Select(mark => mark.SubjectId).Distinct()];
        if (Of(CohortMarkKind.Organisation).Length > 0)
            return await context.Trainings.OrderBy(training => training.Id).Select(training => training.Id).ToListAsync(cancellationToken);
        HashSet<Guid> found = [.. Of(CohortMarkKind.Training)];
        if (Of(CohortMarkKind.Unit) is { Length: > 0 } units)
            found.UnionWith(await OfUnitsAsync(context, units, cancellationToken));
        if (Of(CohortMarkKind.Member) is { Length: > 0 } members)
            found.UnionWith(await OfMembersAsync(context, members, cancellationToken));
        return [.. found];
    }

    private static Task<List<Guid>> OfUnitsAsync(StPortalDbContext context, Guid[] units, CancellationToken cancellationToken) =>
        context.Trainings.Where(training => EF.Parameter(units).Contains(training.HomeUnitId))
            .Select(training => training.Id).ToListAsync(cancellationToken);

    private static Task<List<Guid>> OfMembersAsync(StPortalDbContext context, Guid[] members, CancellationToken cancellationToken) =>
        context.Trainings.Where(training => EF.Parameter(members).Contains(training.TraineeId)).Select(training => training.Id)
            .Union(context.SupervisorMandates
                .Where(mandate => mandate.Kind == MandateKind.Principal && EF.Parameter(members).Contains(mandate.SupervisorId))
                .Select(mandate => mandate.TrainingId))
            .ToListAsync(cancellationToken);
}
