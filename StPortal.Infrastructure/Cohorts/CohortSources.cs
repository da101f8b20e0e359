using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using StPortal.Domain.Assessments;
using StPortal.Domain.Cohorts;
using StPortal.Domain.Evidence;
using StPortal.Domain.People;
using StPortal.Domain.Supervision;
using StPortal.Domain.Tenancy;
using StPortal.Domain.Trainings;

namespace StPortal.Infrastructure.Cohorts;

/// <summary>
/// What the figures are worked out from, and whom a change concerns. A test holds this list against the tables that are read, so that a
/// rule that asks for more cannot be forgotten here.
/// </summary>
internal static class CohortSources
{
    private static readonly Dictionary<Type, Func<EntityEntry, CohortTouch?>> Sources = new()
    {
        [typeof(Training)] = entry => Of(((Training)entry.Entity).Id),
        [typeof(Placement)] = entry => Of(((Placement)entry.Entity).TrainingId),
        [typeof(Absence)] = entry => Of(((Absence)entry.Entity).TrainingId),
        [typeof(EmploymentDegree)] = entry => Of(((EmploymentDegree)entry.Entity).TrainingId),
        [typeof(SupervisorMandate)] = entry => Of(((SupervisorMandate)entry.Entity).TrainingId),
        [typeof(GoalClaim)] = entry => Of(((GoalClaim)entry.Entity).TrainingId),
        // A draft is saved every few seconds while it is written, and counts for nothing.
        [typeof(Assessment)] = entry => WasOrIs(entry, nameof(Assessment.Status), AssessmentStatus.Signed) ? Of(((Assessment)entry.Entity).TrainingId) : null,
        // A new member or unit has no trainings but those saved with it, which speak for themselves.
        [typeof(Membership)] = entry => HasNew(entry, nameof(Membership.GivenName), nameof(Membership.FamilyName), nameof(Membership.SortName))
            ? new CohortTouch(CohortMarkKind.Member, ((Membership)entry.Entity).Id)
            : null,
        [typeof(Unit)] = entry => HasNew(entry, nameof(Unit.Name)) ? new CohortTouch(CohortMarkKind.Unit, ((Unit)entry.Entity).Id) : null,
    };

    public static IEnumerable<Type> Types => Sources.Keys;

    /// <summary>What a save is about to change, each once.</summary>
    public static IReadOnlyList<CohortTouch> TouchedIn(ChangeTracker tracker) =>
    [
        .. tracker.Entries()
            .Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .Select(entry => Sources.TryGetValue(entry.Metadata.ClrType, out var touch) ? touch(entry) : null)
            .OfType<CohortTouch>()
            .Distinct(),
    ];

    private static CohortTouch Of(Guid trainingId) => new(CohortMarkKind.Training, trainingId);

    private static bool HasNew(EntityEntry entry, params string[] properties) =>
        entry.State == EntityState.Modified && properties.Any(property => entry.Property(property).IsModified);

    private static bool WasOrIs<T>(EntityEntry entry, string property, T value) =>
        Equals(entry.Property(property).CurrentValue, value) || Equals(entry.Property(property).OriginalValue, value);
}
