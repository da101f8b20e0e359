using Microsoft.EntityFrameworkCore;
using StPortal.Domain.Curricula;
using StPortal.Domain.Evidence;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.Assessments;

/// <summary>Gathers what belongs to one form. Asks no permission: the queries that use it do.</summary>
internal static class AssessmentReader
{
    public static async Task<(AssessmentView View, TrainingSubject Subject, Guid? AssessorId)?> ReadAsync(
        StPortalDbContext context, Guid id, CancellationToken cancellationToken)
    {
        var row = await context.Assessments.AsNoTracking().Where(one => one.Id == id)
            .Join(context.Trainings, a => a.TrainingId, t => t.Id, (a, t) => new { a, t })
            .Join(context.Instruments, row => row.a.InstrumentId, i => i.Id, (row, i) => new { row.a, row.t, i.Name, i.Definition })
            .Join(context.Memberships, row => row.t.TraineeId, m => m.Id, (row, m) => new { row, Given = m.GivenName, Family = m.FamilyName })
            // Whoever is outside has no membership.
            .LeftJoin(context.Memberships, one => one.row.a.AssessorId, m => (Guid?)m.Id,
                (one, m) => new { one.row.a, one.row.t, one.row.Name, one.row.Definition, one.Given, one.Family, By = m == null ? null : m.GivenName + " " + m.FamilyName })
            .SingleOrDefaultAsync(cancellationToken);
        if (row is null)
            return null;
        var (form, training) = (row.a, row.t);
        var view = new AssessmentView(
            form.Id, form.Version, form.Status, $"{row.Given} {row.Family}", YearOf(training.Start, form.ObservedOn),
            CurriculumCatalogue.Current.FindSpecialty(training.SpecialtyKey)?.Name ?? training.SpecialtyKey,
            await PlaceAsync(context, training, form.ObservedOn, cancellationToken),
            row.By ?? form.SignedName ?? "", form.RequestId is not null, row.Name, row.Definition, form.Content(), form.SavedAtUtc, form.SignedAtUtc, form.SignedName, form.SignedTitle,
            await GoalsAsync(context, training, form.GoalCodes, cancellationToken));
        return (view, new TrainingSubject(training.Id, training.TraineeId, training.HomeUnitId, training.Regulation), form.AssessorId);
    }

    private static int YearOf(DateOnly start, DateOnly day) =>
        Math.Max(0, (day.Year - start.Year) * 12 + day.Month - start.Month - (day.Day < start.Day ? 1 : 0)) / 12 + 1;

    private static async Task<string> PlaceAsync(StPortalDbContext context, Training training, DateOnly day, CancellationToken cancellationToken) =>
        await context.Placements.AsNoTracking()
            .Where(placement => placement.TrainingId == training.Id && placement.From <= day && placement.To >= day)
            .OrderByDescending(placement => placement.Percent).ThenBy(placement => placement.Id)
            .Select(placement => placement.Place)
            .FirstOrDefaultAsync(cancellationToken)
        ?? await context.Units.AsNoTracking().Where(unit => unit.Id == training.HomeUnitId).Select(unit => unit.Name).SingleAsync(cancellationToken);

    /// <summary>Chosen goals first, then those still open, the specialty's own before the common ones.</summary>
    private static async Task<IReadOnlyList<Goal>> GoalsAsync(
        StPortalDbContext context, Training training, IReadOnlyList<string> chosen, CancellationToken cancellationToken)
    {
        var attested = await context.GoalClaims.AsNoTracking()
            .Where(claim => claim.TrainingId == training.Id && claim.Status == ClaimStatus.Attested)
            .Select(claim => claim.GoalCode).Distinct().ToListAsync(cancellationToken);
        return
        [
            .. CurriculumCatalogue.Current.GoalsFor(training.Regulation, training.SpecialtyKey)
                .OrderByDescending(goal => chosen.Contains(goal.Code))
                .ThenBy(goal => attested.Contains(goal.Code))
                .ThenByDescending(goal => goal.Part == GoalPart.Specialty),
        ];
    }
}
