using StPortal.Domain.People;

namespace StPortal.Domain.Trainings;

public static class TrainingsPermissions
{
    public static bool MayRead(Actor actor, TrainingSubject training) =>
        AccessMatrix.For(Resource.Training, Standings.Of(actor, training)) >= Access.Read;
}
