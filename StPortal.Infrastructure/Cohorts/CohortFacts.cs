using Microsoft.EntityFrameworkCore;
using StPortal.Domain.Assessments;
using StPortal.Domain.Cohorts;
using StPortal.Domain.Evidence;
using StPortal.Domain.Supervision;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.Cohorts;

/// <summary>The facts of many trainings, read table by table and looked up by training.</summary>
internal sealed class CohortFacts
{
    private ILookup<Guid, PlacementFact> placements = null!;
    private ILookup<Guid, AbsencePeriod> absences = null!;
    private ILookup<Guid, DegreeFact> degrees = null!;
    private ILookup<Guid, (MandateFact Fact, string SortName)> mandates = null!;
    private ILookup<Guid, (ClaimFacts Facts, DateOnly? WaitsSince)> claims = null!;
    private ILookup<Guid, DateOnly> signedDays = null!;
    private Dictionary<Guid, DateOnly> lastAssessments = null!;

    public static async Task<CohortFacts> ReadAsync(
        StPortalDbContext context, IQueryable<Training> scope, DateOnly today, CancellationToken cancellationToken)
    {
        var placements = await context.Placements.AsNoTracking()
            .Join(scope, p => p.TrainingId, t => t.Id, (p, t) => new { p.TrainingId, p.Place, p.From, p.To, p.Percent })
            .ToListAsync(cancellationToken);
        var absences = await context.Absences.AsNoTracking()
            .Join(scope, a => a.TrainingId, t => t.Id, (a, t) => new { a.TrainingId, a.From, a.To, a.SharePercent })
            .ToListAsync(cancellationToken);
        var degrees = await context.EmploymentDegrees.AsNoTracking()
            .Join(scope, d => d.TrainingId, t => t.Id, (d, t) => new { d.TrainingId, d.From, d.Percent })
            .ToListAsync(cancellationToken);
        return new CohortFacts
        {
            placements = placements.ToLookup(p => p.TrainingId, p => new PlacementFact(p.Place, new ServicePeriod(p.From, p.To, p.Percent))),
            absences = absences.ToLookup(a => a.TrainingId, a => new AbsencePeriod(a.From, a.To, a.SharePercent)),
            degrees = degrees.ToLookup(d => d.TrainingId, d => new DegreeFact(d.From, d.Percent)),
            mandates = await MandatesAsync(context, scope, cancellationToken),
            claims = await ClaimsAsync(context, scope, cancellationToken),
            signedDays = await SignedDaysAsync(context, scope, today, cancellationToken),
            lastAssessments = await LastAssessmentsAsync(context, scope, cancellationToken),
        };
    }

    public TrainingFacts Complete(Guid trainingId, TrainingFacts head) => head with
    {
        Placements = [.. placements[trainingId]],
        Absences = [.. absences[trainingId]],
        Degrees = [.. degrees[trainingId]],
        PrincipalMandates = [.. mandates[trainingId].Select(mandate => mandate.Fact)],
        Claims = [.. claims[trainingId].Select(claim => claim.Facts)],
        WaitingClaims = [.. claims[trainingId].Select(claim => claim.WaitsSince).OfType<DateOnly>()],
        LastAssessment = lastAssessments.TryGetValue(trainingId, out var day) ? day : null,
    };

    public IEnumerable<DateOnly> SignedDays(Guid trainingId) => signedDays[trainingId];

    /// <summary>The principal supervisor in force today; the latest begun where mandates overlap.</summary>
    public CohortPerson? SupervisorOf(Guid trainingId, DateOnly today) => mandates[trainingId]
        .Where(mandate => mandate.Fact.Covers(today))
        .OrderByDescending(mandate => mandate.Fact.From).ThenBy(mandate => mandate.SortName, StringComparer.Ordinal)
        .Select(mandate => new CohortPerson(mandate.Fact.SupervisorId, mandate.Fact.Supervisor, mandate.SortName))
        .FirstOrDefault();

    private static async Task<ILookup<Guid, (MandateFact, string)>> MandatesAsync(
        StPortalDbContext context, IQueryable<Training> scope, CancellationToken cancellationToken)
    {
        var rows = await context.SupervisorMandates.AsNoTracking()
            .Where(mandate => mandate.Kind == MandateKind.Principal)
            .Join(scope, m => m.TrainingId, t => t.Id, (m, t) => m)
            .Join(context.Memberships, m => m.SupervisorId, p => p.Id,
                (m, p) => new { m.TrainingId, m.SupervisorId, p.GivenName, p.FamilyName, p.SortName, m.From, m.To })
            .ToListAsync(cancellationToken);
        return rows.ToLookup(
            row => row.TrainingId,
            row => (new MandateFact(row.SupervisorId, $"{row.GivenName} {row.FamilyName}", row.From, row.To), row.SortName));
    }

    private static async Task<ILookup<Guid, (ClaimFacts, DateOnly?)>> ClaimsAsync(
        StPortalDbContext context, IQueryable<Training> scope, CancellationToken cancellationToken)
    {
        var rows = await context.GoalClaims.AsNoTracking()
            .Join(scope, c => c.TrainingId, t => t.Id, (c, t) => new { c.TrainingId, c.GoalCode, c.Activity, c.Status, c.ProposedAtUtc })
            .ToListAsync(cancellationToken);
        return rows.ToLookup(
            row => row.TrainingId,
            row => (new ClaimFacts(row.GoalCode, row.Activity, row.Status),
                row.Status == ClaimStatus.Proposed ? DayOf(row.ProposedAtUtc) : null));
    }

    private static async Task<ILookup<Guid, DateOnly>> SignedDaysAsync(
        StPortalDbContext context, IQueryable<Training> scope, DateOnly today, CancellationToken cancellationToken)
    {
        // A day more than needed: the column is UTC, the days are Swedish.
        var from = today.AddDays(-RecentAssessments.Days - 1).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        var rows = await context.Assessments.AsNoTracking()
            .Where(assessment => assessment.Status == AssessmentStatus.Signed && assessment.SignedAtUtc >= from)
            .Join(scope, a => a.TrainingId, t => t.Id, (a, t) => new { a.TrainingId, a.SignedAtUtc })
            .ToListAsync(cancellationToken);
        return rows.ToLookup(row => row.TrainingId, row => DayOf(row.SignedAtUtc)!.Value);
    }

    private static async Task<Dictionary<Guid, DateOnly>> LastAssessmentsAsync(
        StPortalDbContext context, IQueryable<Training> scope, CancellationToken cancellationToken)
    {
        var rows = await context.Assessments.AsNoTracking()
            .Where(assessment => assessment.Status == AssessmentStatus.Signed)
            .Join(scope, a => a.TrainingId, t => t.Id, (a, t) => new { a.TrainingId, a.SignedAtUtc })
            .GroupBy(row => row.TrainingId)
            .Select(group => new { TrainingId = group.Key, Last = group.Max(row => row.SignedAtUtc) })
            .ToListAsync(cancellationToken);
        return rows.ToDictionary(row => row.TrainingId, row => DayOf(row.Last)!.Value);
    }

    private static DateOnly? DayOf(DateTime? utc) => utc is { } instant ? DateOnly.FromDateTime(SwedishClock.ToSwedish(instant)) : null;
}
