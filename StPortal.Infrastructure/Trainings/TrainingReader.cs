using Microsoft.EntityFrameworkCore;
using StPortal.Domain.Cohorts;
using StPortal.Domain.Curricula;
using StPortal.Domain.Evidence;
using StPortal.Domain.Supervision;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.Evidence;

namespace StPortal.Infrastructure.Trainings;

/// <summary>Reads one training for its road. Whoever calls has checked the permission.</summary>
internal static class TrainingReader
{
    public static async Task<TrainingOverview> ReadAsync(
        StPortalDbContext context, Training training, bool withEvidence, DateOnly today, CancellationToken cancellationToken)
    {
        var head = await HeadAsync(context, training, today, cancellationToken);
        var items = withEvidence ? await EvidenceItems.AllAsync(context, training.Id, cancellationToken) : [];
        var claims = withEvidence ? await ClaimsAsync(context, training.Id, cancellationToken) : [];
        var road = Road.Of(await FactsAsync(context, training, cancellationToken), today);
        if (!withEvidence)
            return new TrainingOverview(head, road, [], [], []);
        var catalogue = CurriculumCatalogue.Current.GoalsFor(training.Regulation, training.SpecialtyKey);
        var goals = GoalProgress.Of(catalogue, claims.Select(claim => claim.Facts));
        var standings = items.Select(item => Standing(item, claims)).ToList();
        return new TrainingOverview(
            head, road, goals,
            RoadBlocks.Of(road, goals, head.SupervisorName is not null),
            NextSteps.Of(standings, goals, road.Gaps, today));
    }

    public static async Task<TrainingHead> HeadAsync(
        StPortalDbContext context, Training training, DateOnly today, CancellationToken cancellationToken)
    {
        var trainee = await context.Memberships.AsNoTracking().Where(member => member.Id == training.TraineeId)
            .Select(member => new { member.GivenName, member.FamilyName }).SingleAsync(cancellationToken);
        var supervisor = await context.SupervisorMandates.AsNoTracking()
            .Where(mandate => mandate.TrainingId == training.Id && mandate.Kind == MandateKind.Principal
                && mandate.From <= today && (mandate.To == null || mandate.To >= today))
            .OrderByDescending(mandate => mandate.From).ThenBy(mandate => mandate.Id)
            .Join(context.Memberships, mandate => mandate.SupervisorId, member => member.Id, (mandate, member) => new { member.GivenName, member.FamilyName })
            .FirstOrDefaultAsync(cancellationToken);
        return new TrainingHead(
            training.Id,
            $"{trainee.GivenName} {trainee.FamilyName}",
            CurriculumCatalogue.Current.FindSpecialty(training.SpecialtyKey)?.Name ?? training.SpecialtyKey,
            training.Regulation,
            training.Start,
            supervisor is null ? null : $"{supervisor.GivenName} {supervisor.FamilyName}");
    }

    public static async Task<TrainingFacts> FactsAsync(StPortalDbContext context, Training training, CancellationToken cancellationToken)
    {
        var placements = await context.Placements.AsNoTracking().Where(row => row.TrainingId == training.Id)
            .OrderBy(row => row.From).ThenBy(row => row.Id)
            .Select(row => new { row.Id, row.Place, row.From, row.To, row.Percent }).ToListAsync(cancellationToken);
        var absences = await context.Absences.AsNoTracking().Where(row => row.TrainingId == training.Id)
            .OrderBy(row => row.From).ThenBy(row => row.Id)
            .Select(row => new { row.From, row.To, row.SharePercent }).ToListAsync(cancellationToken);
        var degrees = await context.EmploymentDegrees.AsNoTracking().Where(row => row.TrainingId == training.Id)
            .OrderBy(row => row.From).ThenBy(row => row.Id)
            .Select(row => new { row.From, row.Percent }).ToListAsync(cancellationToken);
        return new TrainingFacts(training.Regulation, training.SpecialtyKey, training.Status, training.Start, training.PlannedEnd)
        {
            Placements = [.. placements.Select(row => new PlacementFact(row.Place, new ServicePeriod(row.From, row.To, row.Percent)) { Id = row.Id })],
            Absences = [.. absences.Select(row => new AbsencePeriod(row.From, row.To, row.SharePercent))],
            Degrees = [.. degrees.Select(row => new DegreeFact(row.From, row.Percent))],
        };
    }

    private static async Task<List<(Guid ItemId, ClaimFacts Facts)>> ClaimsAsync(
        StPortalDbContext context, Guid trainingId, CancellationToken cancellationToken)
    {
        var rows = await context.GoalClaims.AsNoTracking().Where(claim => claim.TrainingId == trainingId)
            .Select(claim => new { claim.ItemId, claim.GoalCode, claim.Activity, claim.Status })
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => (row.ItemId, new ClaimFacts(row.GoalCode, row.Activity, row.Status)))];
    }

    private static ItemStanding Standing(EvidenceItem item, List<(Guid ItemId, ClaimFacts Facts)> claims)
    {
        var own = claims.Where(claim => claim.ItemId == item.Id).ToList();
        return new ItemStanding(
            item.Kind, item.Id, item.Title, item.From, item.To, own.Count, own.Count(claim => claim.Facts.Status == ClaimStatus.Linked));
    }
}
