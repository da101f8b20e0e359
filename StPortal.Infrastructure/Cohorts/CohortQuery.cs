using StPortal.Domain;
using StPortal.Domain.Cohorts;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.People;

namespace StPortal.Infrastructure.Cohorts;

/// <summary>
/// The cohort of the one who asks: units in the role of director of studies or head of department, and trainees of one's own as
/// principal supervisor. Anybody else gets what a missing page gives.
/// </summary>
public sealed class CohortQuery(ActorSource actors, CohortReader reader)
{
    public async Task<Result<CohortPage>> HandleAsync(CohortRequest request, CancellationToken cancellationToken)
    {
        if (await actors.FindAsync(cancellationToken) is not { } actor || !CohortsPermissions.MayOpen(actor))
            return new NotFound();
        var all = await reader.ReadAsync(actor, cancellationToken);
        var matching = CohortOrder.Sorted(CohortOrder.Matching(all, request), request).ToList();
        var active = all.Where(row => row.Status == TrainingStatus.Active).ToList();
        var size = Math.Clamp(request.PageSize, CohortRequest.SmallestPage, CohortRequest.LargestPage);
        var page = Math.Clamp(request.Page, 1, Math.Max(1, (matching.Count + size - 1) / size));
        return new CohortPage(
            [.. matching.Skip((page - 1) * size).Take(size)],
            matching.Count,
            matching.Count(row => row.NeedsFollowUp),
            page,
            size,
            new CohortTotals(active.Count, active.Count(row => row.NeedsFollowUp)),
            CohortChoices.Of(all));
    }
}
