using StPortal.Domain.Supervision;
using StPortal.Domain.Trainings;

namespace StPortal.Domain.People;

/// <summary>Works out how an actor stands to a training. Relations decide as much as roles.</summary>
public static class Standings
{
    public static IReadOnlyList<Standing> Of(Actor actor, TrainingSubject subject)
    {
        var found = new List<Standing>();
        if (actor.MembershipId == subject.TraineeId)
            found.Add(Standing.Trainee);
        if (actor.HasMandate(subject.TrainingId, MandateKind.Principal))
            found.Add(Standing.PrincipalSupervisor);
        if (actor.HasMandate(subject.TrainingId, MandateKind.Placement))
            found.Add(Standing.PeriodSupervisor);
        foreach (var (role, standing) in ByRole)
        {
            if (actor.Holds(role, subject.HomeUnitId))
                found.Add(standing);
        }

        return found;
    }

    /// <summary>
    /// By roles alone, towards what lies in a unit; null is what lies in none, which only a role for the whole organisation covers.
    /// </summary>
    public static IReadOnlyList<Standing> Towards(Actor actor, Guid? unitId) =>
    [
        .. ByRole.Where(pair => actor.Roles.Any(held => held.Role == pair.Role && (unitId is { } unit ? held.Covers(unit) : held.Units is null)))
            .Select(pair => pair.Standing),
    ];

    /// <summary>The role that gives a standing; null for a standing by relation.</summary>
    public static Role? RoleOf(Standing standing) =>
        ByRole.Where(pair => pair.Standing == standing).Select(pair => (Role?)pair.Role).FirstOrDefault();

    private static readonly (Role Role, Standing Standing)[] ByRole =
    [
        (Role.Assessor, Standing.Assessor),
        (Role.DirectorOfStudies, Standing.DirectorOfStudies),
        (Role.HeadOfDepartment, Standing.HeadOfDepartment),
        (Role.TrainingManager, Standing.TrainingManager),
        (Role.LocalAdministrator, Standing.LocalAdministrator),
        (Role.SystemAdministrator, Standing.SystemAdministrator),
    ];
}
