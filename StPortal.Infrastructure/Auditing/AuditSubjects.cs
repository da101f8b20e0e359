using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using StPortal.Domain;
using StPortal.Domain.Evidence;
using StPortal.Domain.People;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.Auditing;

/// <summary>
/// Whose data a changed row is: its own membership, or the trainee of its training. Told by the names of the row's columns, so that a new
/// kind of row is known without a line here.
/// </summary>
internal static class AuditSubjects
{
    private const string Member = "MembershipId";
    private const string Training = "TrainingId";

    private static readonly CompiledQuery<Func<StPortalDbContext, Guid, CancellationToken, Task<Guid?>>> TraineeOfOne = new(() =>
        EF.CompileAsyncQuery((StPortalDbContext context, Guid trainingId, CancellationToken _) => context.Trainings
            .Where(training => training.Id == trainingId).Select(training => (Guid?)training.TraineeId).SingleOrDefault()));

    public static async Task<Func<EntityEntry<TenantEntity>, Guid?>> OfAsync(
        StPortalDbContext context, IReadOnlyCollection<EntityEntry<TenantEntity>> entries, CancellationToken cancellationToken)
    {
        var trainees = context.ChangeTracker.Entries<Training>().ToDictionary(entry => entry.Entity.Id, entry => entry.Entity.TraineeId);
        var claims = entries.Any(entry => entry.Entity is ClaimDecision)
            ? context.ChangeTracker.Entries<GoalClaim>().ToDictionary(entry => entry.Entity.Id, entry => entry.Entity.TrainingId)
            : [];
        var missing = entries.Select(entry => TrainingOf(entry, claims)).OfType<Guid>().Distinct().Where(id => !trainees.ContainsKey(id)).ToArray();
        await FindAsync(context, missing, trainees, cancellationToken);
        return entry => entry.Entity is Membership member ? member.Id
            : entry.Entity is Training training ? training.TraineeId
            : TrainingOf(entry, claims) is { } id ? Found(trainees, id)
            : IdIn(entry, Member);
    }

    private static async Task FindAsync(
        StPortalDbContext context, Guid[] missing, Dictionary<Guid, Guid> trainees, CancellationToken cancellationToken)
    {
        if (missing is [var one])
        {
            // What nearly every save needs.
            if (await TraineeOfOne.For(context)(context, one, cancellationToken) is { } trainee)
                trainees.Add(one, trainee);
            return;
        }

        foreach (var some in missing.Chunk(1000))
        {
            var rows = await context.Trainings.Where(training => EF.Parameter(some).Contains(training.Id))
                .Select(training => new { training.Id, training.TraineeId }).ToListAsync(cancellationToken);
            foreach (var row in rows)
                trainees.Add(row.Id, row.TraineeId);
        }
    }

    private static Guid? TrainingOf(EntityEntry<TenantEntity> entry, Dictionary<Guid, Guid> claims) =>
        entry.Entity is ClaimDecision decision ? Found(claims, decision.ClaimId) : IdIn(entry, Training);

    private static Guid? Found(Dictionary<Guid, Guid> ids, Guid id) => ids.TryGetValue(id, out var found) ? found : null;

    private static Guid? IdIn(EntityEntry<TenantEntity> entry, string property) =>
        entry.Metadata.FindProperty(property) is { } known ? entry.Property(known).CurrentValue as Guid? : null;
}
