using StPortal.Domain.People;
using StPortal.Domain.Supervision;
using StPortal.Domain.Trainings;

namespace StPortal.Domain.Cohorts;

public static class CohortsPermissions
{
    /// <summary>The roles that open the cohort for the units they cover.</summary>
    public static IReadOnlyList<Role> Roles { get; } = [Role.DirectorOfStudies, Role.HeadOfDepartment];

    /// <summary>Whether the actor has a cohort at all: units in a role, or trainees of one's own.</summary>
    public static bool MayOpen(Actor actor) =>
        Roles.Any(actor.Holds) || actor.Mandates.Any(mandate => mandate.Kind == MandateKind.Principal);

    public static bool MayRead(Actor actor, TrainingSubject training) =>
        AccessMatrix.For(Resource.Cohort, Standings.Of(actor, training)) >= Access.Read;

    /// <summary>Whoever has the row in the cohort may note that it is followed up; the note is one's own and shown to nobody else.</summary>
    public static bool MayAcknowledge(Actor actor, TrainingSubject training) => MayOpen(actor) && MayRead(actor, training);
}
