using StPortal.Domain.People;

namespace StPortal.Domain.Trainings;

public static class TrainingsPermissions
{
    /// <summary>The roles that open the trainings of the units they cover.</summary>
    public static IReadOnlyList<Role> Roles { get; } = [Role.DirectorOfStudies, Role.HeadOfDepartment, Role.TrainingManager];

    /// <summary>Whether there is anybody at all whose training the actor may open besides the own: units in a role, or a mandate.</summary>
    public static bool MayOpenAnothers(Actor actor) => actor.Mandates.Count > 0 || Roles.Any(actor.Holds);

    /// <summary>The whole training; a supervisor of a period has only <see cref="MayReadPeriod"/>.</summary>
    public static bool MayRead(Actor actor, TrainingSubject training) =>
        AccessMatrix.For(Resource.Training, Standings.Of(actor, training)) >= Access.Read;

    /// <summary>What lies in the period that one supervises, and nothing before or after it.</summary>
    public static bool MayReadPeriod(Actor actor, TrainingSubject training) =>
        AccessMatrix.For(Resource.OwnPeriod, Standings.Of(actor, training)) >= Access.Read;
}
