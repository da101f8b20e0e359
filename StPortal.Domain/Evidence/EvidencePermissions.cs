using StPortal.Domain.People;
using StPortal.Domain.Supervision;
using StPortal.Domain.Trainings;

namespace StPortal.Domain.Evidence;

public static class EvidencePermissions
{
    public static bool MayRead(Actor actor, TrainingSubject training) =>
        AccessMatrix.For(Resource.Evidence, Standings.Of(actor, training)) >= Access.Read;

    /// <summary>One item: a supervisor of a period reads what lies in that period, everybody else who may read reads all.</summary>
    public static bool MayReadItem(Actor actor, TrainingSubject training, DateOnly from, DateOnly to) =>
        MayReadAll(actor, training) || (MayRead(actor, training) && IsWithinMandate(actor, training, from, to));

    /// <summary>Whether the actor reads the whole of the evidence and not only what lies in an own period.</summary>
    public static bool MayReadAll(Actor actor, TrainingSubject training) =>
        AccessMatrix.For(Resource.Evidence, Standings.Of(actor, training).Where(standing => standing != Standing.PeriodSupervisor)) >= Access.Read;

    /// <summary>Adds, changes, links and proposes: the trainee alone.</summary>
    public static bool MayWrite(Actor actor, TrainingSubject training) =>
        AccessMatrix.For(Resource.Evidence, Standings.Of(actor, training)) >= Access.Act;

    /// <summary>Attests or returns: a supervisor with a mandate, never for his or her own training.</summary>
    public static bool MayAttest(Actor actor, TrainingSubject training) =>
        actor.MembershipId != training.TraineeId
        && AccessMatrix.For(Resource.Attestation, Standings.Of(actor, training)) >= Access.Act;

    /// <summary>
    /// A supervisor of a period sees and attests what lies in that period; the principal supervisor everything. Days are inclusive.
    /// </summary>
    public static bool IsWithinMandate(Actor actor, TrainingSubject training, DateOnly from, DateOnly to) =>
        actor.HasMandate(training.TrainingId, MandateKind.Principal)
        || actor.Mandates.Any(mandate => mandate.TrainingId == training.TrainingId
            && mandate.From <= to && (mandate.To is null || mandate.To >= from));
}
