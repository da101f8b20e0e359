using StPortal.Domain.People;
using StPortal.Domain.Trainings;

namespace StPortal.Domain.Applications;

public static class ApplicationsPermissions
{
    /// <summary>The whole list with its certificates: the trainee and the principal supervisor.</summary>
    public static bool MayRead(Actor actor, TrainingSubject training) =>
        AccessMatrix.For(Resource.Application, Standings.Of(actor, training)) >= Access.Read;

    /// <summary>How many things remain, without what they are about.</summary>
    public static bool MayReadStatus(Actor actor, TrainingSubject training) =>
        AccessMatrix.For(Resource.ApplicationStatus, Standings.Of(actor, training)) >= Access.Read;

    /// <summary>Compiles the packet, which holds the personal number in full: the trainee alone.</summary>
    public static bool MayCompile(Actor actor, TrainingSubject training) =>
        AccessMatrix.For(Resource.Application, Standings.Of(actor, training)) >= Access.Act;
}
