using StPortal.Domain.Curricula;
using StPortal.Domain.People;
using StPortal.Domain.Trainings;

namespace StPortal.Domain.Assessments;

public static class AssessmentsPermissions
{
    /// <summary>Begins an assessment of the trainee: a supervisor with a mandate or an assessor of the unit, never of oneself.</summary>
    public static bool MayAssess(Actor actor, TrainingSubject training) =>
        actor.MembershipId != training.TraineeId
        && AccessMatrix.For(Resource.OwnAssessment, Standings.Of(actor, training)) >= Access.Act;

    /// <summary>Writes on and signs a draft: its author alone. Having begun it gives the right to finish it.</summary>
    public static bool MayWrite(Actor actor, Guid? assessorId) => actor.MembershipId == assessorId;

    /// <summary>Reads a signed assessment: its author, and those whose standing gives it. A draft is its author's alone.</summary>
    public static bool MayRead(Actor actor, TrainingSubject training, Guid? assessorId, AssessmentStatus status) =>
        actor.MembershipId == assessorId
        || (status == AssessmentStatus.Signed && MayReadAll(actor, training));

    /// <summary>
    /// Reads every signed assessment of the trainee. The head of department does where he or she certifies the competence, which is
    /// under SOSFS 2015:8.
    /// </summary>
    public static bool MayReadAll(Actor actor, TrainingSubject training) =>
        AccessMatrix.For(Resource.Assessment, Standings.Of(actor, training)) >= Access.Read
        || (training.Regulation == RegulationCode.Sosfs20158
            && AccessMatrix.For(Resource.AssessmentUnder2015, Standings.Of(actor, training)) >= Access.Read);

    /// <summary>Asks somebody outside for an assessment, and takes the request back: the trainee.</summary>
    public static bool MayRequest(Actor actor, TrainingSubject training) =>
        AccessMatrix.For(Resource.AssessmentRequest, Standings.Of(actor, training)) >= Access.Act;
}
