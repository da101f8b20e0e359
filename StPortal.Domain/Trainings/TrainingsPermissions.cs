using StPortal.Domain.People;

namespace StPortal.Domain.Trainings;

public static class TrainingsPermissions
{
    /// <summary>The whole training; a supervisor of a period has only <see cref="MayReadPeriod"/>.</summary>
    public static bool MayRead(Actor actor, TrainingSubject training) =>
        AccessMatrix.For(Resource.Training, Standings.Of(actor, training)) >= Access.Read;

    /// <summary>What lies in the period that one supervises, and nothing before or after it.</summary>
    public static bool MayReadPeriod(Actor actor, TrainingSubject training) =>
        AccessMatrix.For(Resource.OwnPeriod, Standings.Of(actor, training)) >= Access.Read;
}
