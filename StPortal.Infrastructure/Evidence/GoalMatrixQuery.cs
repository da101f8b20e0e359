using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.Assessments;
using StPortal.Domain.Auditing;
using StPortal.Domain.Curricula;
using StPortal.Domain.Evidence;
using StPortal.Domain.People;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Auditing;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.People;
using StPortal.Infrastructure.Trainings;

namespace StPortal.Infrastructure.Evidence;

/// <summary>The goal matrix of one's own training, or of one that the actor reads the evidence of.</summary>
public sealed class GoalMatrixQuery(IDbContextFactory<StPortalDbContext> factory, ActorSource actors, ViewLog views)
{
    private const int MostAssessments = 500;

    /// <param name="trainingId">Null for one's own.</param>
    public async Task<Result<GoalMatrix>> HandleAsync(Guid? trainingId, CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        if (await actors.FindAsync(context, cancellationToken) is not { } actor)
            return new NotFound();
        if (await OwnTraining.ByIdOrOwnAsync(context, trainingId, actor, cancellationToken) is not { } training
            || !EvidencePermissions.MayReadAll(actor, training.Subject()))
            return new NotFound();
        await views.SeenAsync(training.Subject(), AuditPart.Goals);
        var head = await TrainingReader.HeadAsync(context, training, actor.Today, cancellationToken);
        var evidence = (await EvidenceRows.OfTrainingAsync(context, training.Id, cancellationToken))
            .SelectMany(row => row.Claims, (row, claim) => new GoalEvidence(claim, row.Item, row.Files, MayDecide(actor, training, row.Item)))
            .ToList();
        var support = await SupportAsync(context, actor, training, cancellationToken);
        var goals = CurriculumCatalogue.Current.GoalsFor(training.Regulation, training.SpecialtyKey);
        var progress = GoalProgress.Of(
            goals, evidence.Select(one => new ClaimFacts(one.Claim.GoalCode, one.Claim.Activity, one.Claim.Status)));
        return new GoalMatrix(
            head,
            [.. progress.Select(goal => new GoalMatrixRow(goal, EvidenceOf(goal.Goal, evidence), [.. support[goal.Goal.Code]]))],
            actor.MembershipId == training.TraineeId);
    }

    private static bool MayDecide(Actor actor, Training training, EvidenceItem item) =>
        EvidencePermissions.MayAttest(actor, training.Subject())
        && EvidencePermissions.IsWithinMandate(actor, training.Subject(), item.From, item.To);

    private static List<GoalEvidence> EvidenceOf(Goal goal, List<GoalEvidence> evidence) =>
        [.. evidence.Where(one => one.Claim.GoalCode == goal.Code).OrderBy(one => one.Claim.Activity).ThenBy(one => one.Item.From)];

    private static async Task<ILookup<string, GoalSupport>> SupportAsync(
        StPortalDbContext context, Actor actor, Training training, CancellationToken cancellationToken)
    {
        if (AccessMatrix.For(Resource.Assessment, Standings.Of(actor, training.Subject())) < Access.Read)
            return Array.Empty<GoalSupport>().ToLookup(_ => "");
        var rows = await context.Assessments.AsNoTracking()
            .Where(assessment => assessment.TrainingId == training.Id && assessment.Status == AssessmentStatus.Signed)
            .Join(context.Instruments, a => a.InstrumentId, i => i.Id, (a, i) => new { a.Id, a.SignedName, a.SignedAtUtc, a.GoalCodes, i.Name })
            .OrderByDescending(row => row.SignedAtUtc).ThenBy(row => row.Id)
            .Take(MostAssessments)
            .ToListAsync(cancellationToken);
        return rows.SelectMany(row => row.GoalCodes, (row, code) => (code, new GoalSupport(row.Id, row.Name, row.SignedName, row.SignedAtUtc!.Value)))
            .ToLookup(pair => pair.code, pair => pair.Item2);
    }
}
