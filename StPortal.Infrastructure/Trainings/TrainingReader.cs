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
    private static readonly CompiledQuery<Func<StPortalDbContext, Guid, IAsyncEnumerable<NameRow>>> Trainee = new(() =>
        EF.CompileAsyncQuery((StPortalDbContext context, Guid memberId) => context.Memberships.AsNoTracking()
            .Where(member => member.Id == memberId)
            .Select(member => new NameRow(member.GivenName, member.FamilyName))));

    private static readonly CompiledQuery<Func<StPortalDbContext, Guid, DateOnly, IAsyncEnumerable<NameRow>>> Supervisor = new(() =>
        EF.CompileAsyncQuery((StPortalDbContext context, Guid trainingId, DateOnly today) => context.SupervisorMandates.AsNoTracking()
            .Where(mandate => mandate.TrainingId == trainingId && mandate.Kind == MandateKind.Principal
                && mandate.From <= today && (mandate.To == null || mandate.To >= today))
            .OrderByDescending(mandate => mandate.From).ThenBy(mandate => mandate.Id)
            .Join(context.Memberships, mandate => mandate.SupervisorId, member => member.Id, (mandate, member) => new NameRow(member.GivenName, member.FamilyName))
            .Take(1)));

    private static readonly CompiledQuery<Func<StPortalDbContext, Guid, IAsyncEnumerable<PlacementRow>>> Placements = new(() =>
        EF.CompileAsyncQuery((StPortalDbContext context, Guid trainingId) => context.Placements.AsNoTracking()
            .Where(row => row.TrainingId == trainingId).OrderBy(row => row.From).ThenBy(row => row.Id)
            .Select(row => new PlacementRow(row.Id, row.Place, row.From, row.To, row.Percent))));

    private static readonly CompiledQuery<Func<StPortalDbContext, Guid, IAsyncEnumerable<AbsenceRow>>> Absences = new(() =>
        EF.CompileAsyncQuery((StPortalDbContext context, Guid trainingId) => context.Absences.AsNoTracking()
            .Where(row => row.TrainingId == trainingId).OrderBy(row => row.From).ThenBy(row => row.Id)
            .Select(row => new AbsenceRow(row.From, row.To, row.SharePercent))));

    private static readonly CompiledQuery<Func<StPortalDbContext, Guid, IAsyncEnumerable<DegreeRow>>> Degrees = new(() =>
        EF.CompileAsyncQuery((StPortalDbContext context, Guid trainingId) => context.EmploymentDegrees.AsNoTracking()
            .Where(row => row.TrainingId == trainingId).OrderBy(row => row.From).ThenBy(row => row.Id)
            .Select(row => new DegreeRow(row.From, row.Percent))));

    private static readonly CompiledQuery<Func<StPortalDbContext, Guid, IAsyncEnumerable<ClaimRow>>> Claims = new(() =>
        EF.CompileAsyncQuery((StPortalDbContext context, Guid trainingId) => context.GoalClaims.AsNoTracking()
            .Where(claim => claim.TrainingId == trainingId)
            .Select(claim => new ClaimRow(claim.ItemId, claim.GoalCode, claim.Activity, claim.Status))));

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
        var trainee = (await Trainee.For(context)(context, training.TraineeId).ToListAsync(cancellationToken)).Single();
        var supervisor = (await Supervisor.For(context)(context, training.Id, today).ToListAsync(cancellationToken)).SingleOrDefault();
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
        var placements = await Placements.For(context)(context, training.Id).ToListAsync(cancellationToken);
        var absences = await Absences.For(context)(context, training.Id).ToListAsync(cancellationToken);
        var degrees = await Degrees.For(context)(context, training.Id).ToListAsync(cancellationToken);
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
        var rows = await Claims.For(context)(context, trainingId).ToListAsync(cancellationToken);
        return [.. rows.Select(row => (row.ItemId, new ClaimFacts(row.GoalCode, row.Activity, row.Status)))];
    }

    private static ItemStanding Standing(EvidenceItem item, List<(Guid ItemId, ClaimFacts Facts)> claims)
    {
        var own = claims.Where(claim => claim.ItemId == item.Id).ToList();
        return new ItemStanding(
            item.Kind, item.Id, item.Title, item.From, item.To, own.Count, own.Count(claim => claim.Facts.Status == ClaimStatus.Linked));
    }

    private sealed record NameRow(string GivenName, string FamilyName);

    private sealed record PlacementRow(Guid Id, string Place, DateOnly From, DateOnly To, decimal Percent);

    private sealed record AbsenceRow(DateOnly From, DateOnly To, decimal SharePercent);

    private sealed record DegreeRow(DateOnly From, decimal Percent);

    private sealed record ClaimRow(Guid ItemId, string GoalCode, ActivityCode Activity, ClaimStatus Status);
}
