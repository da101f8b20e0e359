using Microsoft.EntityFrameworkCore;
using StPortal.Domain.Assessments;
using StPortal.Domain.Cohorts;
using StPortal.Domain.Evidence;
using StPortal.Domain.Supervision;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.Cohorts;

/// <summary>The facts of some trainings, read table by table and looked up by training.</summary>
internal sealed class CohortFacts
{
    private ILookup<Guid, PlacementFact> placements = null!;
    private ILookup<Guid, AbsencePeriod> absences = null!;
    private ILookup<Guid, DegreeFact> degrees = null!;
    private ILookup<Guid, (MandateFact Fact, string SortName)> mandates = null!;
    private ILookup<Guid, (ClaimFacts Facts, DateOnly? WaitsSince)> claims = null!;
    private ILookup<Guid, DateOnly> signedDays = null!;
    private Dictionary<Guid, DateOnly> lastAssessments = null!;

    /// <remarks>The ids are one parameter, so that the command is the same whatever their number.</remarks>
    public static async Task<CohortFacts> ReadAsync(StPortalDbContext context, Guid[] ids, DateOnly today, CancellationToken cancellationToken)
    {
        var placements = await context.Placements.AsNoTracking()
            .Where(p => EF.Parameter(ids).Contains(p.TrainingId))
            .Select(p => new { p.TrainingId, p.Place, p.From, p.To, p.Percent })
            .ToListAsync(cancellationToken);
        var absences = await context.Absences.AsNoTracking()
            .Where(a => EF.Parameter(ids).Contains(a.TrainingId))
            .Select(a => new { a.TrainingId, a.From, a.To, a.SharePercent })
            .ToListAsync(cancellationToken);
        var degrees = await context.EmploymentDegrees.AsNoTracking()
            .Where(d => EF.Parameter(ids).Contains(d.TrainingId))
            .Select(d => new { d.TrainingId, d.From, d.Percent })
            .ToListAsync(cancellationToken);
        return new CohortFacts
        {
            placements = placements.ToLookup(p => p.TrainingId, p => new PlacementFact(p.Place, new ServicePeriod(p.From, p.To, p.Percent))),
            absences = absences.ToLookup(a => a.TrainingId, a => new AbsencePeriod(a.From, a.To, a.SharePercent)),
            degrees = degrees.ToLookup(d => d.TrainingId, d => new DegreeFact(d.From, d.Percent)),
            mandates = await MandatesAsync(context, ids, cancellationToken),
            claims = await ClaimsAsync(context, ids, cancellationToken),
            signedDays = await SignedDaysAsync(context, ids, today, cancellationToken),
            lastAssessments = await LastAssessmentsAsync(context, ids, cancellationToken),
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
    public CohortSupervisor? SupervisorOf(Guid trainingId, DateOnly today) => mandates[trainingId]
        .Where(mandate => mandate.Fact.Covers(today))
        .OrderByDescending(mandate => mandate.Fact.From).ThenBy(mandate => mandate.SortName, StringComparer.Ordinal)
        .Select(mandate => new CohortSupervisor(mandate.Fact.SupervisorId, mandate.Fact.Supervisor, mandate.SortName))
        .FirstOrDefault();

    private static async Task<ILookup<Guid, (MandateFact, string)>> MandatesAsync(
        StPortalDbContext context, Guid[] ids, CancellationToken cancellationToken)
    {
        var rows = await context.SupervisorMandates.AsNoTracking()
            .Where(mandate => mandate.Kind == MandateKind.Principal && EF.Parameter(ids).Contains(mandate.TrainingId))
            .Join(context.Memberships, m => m.SupervisorId, p => p.Id,
                (m, p) => new { m.TrainingId, m.SupervisorId, p.GivenName, p.FamilyName, p.SortName, m.From, m.To })
            .ToListAsync(cancellationToken);
        return rows.ToLookup(
            row => row.TrainingId,
            row => (new MandateFact(row.SupervisorId, $"{row.GivenName} {row.FamilyName}", row.From, row.To), row.SortName));
    }

    private static async Task<ILookup<Guid, (ClaimFacts, DateOnly?)>> ClaimsAsync(
        StPortalDbContext context, Guid[] ids, CancellationToken cancellationToken)
    {
        var rows = await context.GoalClaims.AsNoTracking()
            .Where(c => EF.Parameter(ids).Contains(c.TrainingId))
            .Select(c => new { c.TrainingId, c.GoalCode, c.Activity, c.Status, c.ProposedAtUtc })
            .ToListAsync(cancellationToken);
        return rows.ToLookup(
            row => row.TrainingId,
            row => (new ClaimFacts(row.GoalCode, row.Activity, row.Status),
                row.Status == ClaimStatus.Proposed ? DayOf(row.ProposedAtUtc) : null));
    }

    private static async Task<ILookup<Guid, DateOnly>> SignedDaysAsync(
        StPortalDbContext context, Guid[] ids, DateOnly today, CancellationToken cancellationToken)
    {
        // A day more than needed: the column is UTC, the days are Swedish.
        var from = today.AddDays(-RecentAssessments.Days - 1).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        var rows = await context.Assessments.AsNoTracking()
            .Where(a => EF.Parameter(ids).Contains(a.TrainingId) && a.Status == AssessmentStatus.Signed && a.SignedAtUtc >= from)
            .Select(a => new { a.TrainingId, a.SignedAtUtc })
            .ToListAsync(cancellationToken);
        return rows.ToLookup(row => row.TrainingId, row => DayOf(row.SignedAtUtc)!.Value);
    }

    private static async Task<Dictionary<Guid, DateOnly>> LastAssessmentsAsync(
        StPortalDbContext context, Guid[] ids, CancellationToken cancellationToken)
    {
        var rows = await context.Assessments.AsNoTracking()
            .Where(a => EF.Parameter(ids).Contains(a.TrainingId) && a.Status == AssessmentStatus.Signed)
            .GroupBy(a => a.TrainingId)
            .Select(group => new { TrainingId = group.Key, Last = group.Max(a => a.SignedAtUtc) })
            .ToListAsync(cancellationToken);
        return rows.ToDictionary(row => row.TrainingId, row => DayOf(row.Last)!.Value);
    }

    private static DateOnly? DayOf(DateTime? utc) => utc is { } instant ? DateOnly.FromDateTime(SwedishClock.ToSwedish(instant)) : null;
}
