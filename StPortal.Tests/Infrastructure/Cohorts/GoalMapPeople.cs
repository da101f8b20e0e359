using StPortal.Domain;
using StPortal.Domain.Curricula;
using StPortal.Domain.Evidence;
using StPortal.Domain.Tenancy;
using StPortal.Domain.Trainings;

namespace StPortal.Tests.Infrastructure.Cohorts;

/// <summary>Trainees with goals in given states, in a <see cref="CohortScene"/>.</summary>
internal static class GoalMapPeople
{
    /// <param name="claims">Each rests on a course of its own; a goal without a fixed activity is whole with one.</param>
    public static async Task<Training> AddWithGoalsAsync(
        this CohortScene scene, string name, string start, Unit? unit = null, string specialty = "internmedicin",
        RegulationCode regulation = RegulationCode.Hslffs20218, string end = "2029-06-30", params (string Goal, ClaimStatus Status)[] claims)
    {
        var trainee = scene.Organisation.Member(name.Split(' ')[0], name.Split(' ')[1], unit ?? scene.Medicine);
        var training = trainee.Training(unit ?? scene.Medicine, specialty, regulation, start, end);
        List<object> rows = [trainee, training];
        foreach (var (goal, status) in claims)
        {
            var course = Course.Create(scene.Organisation.Id, training.Id, new CourseDetails($"Kurs {goal}", new(2026, 3, 1), 2)).Value;
            rows.AddRange([course, Claim(scene, training, course, goal, status)]);
        }

        await scene.Portal.AddAsync(scene.Organisation.Id, [.. rows]);
        return training;
    }

    private static GoalClaim Claim(CohortScene scene, Training training, Course course, string goal, ClaimStatus status)
    {
        var claim = new GoalClaim(scene.Organisation.Id, training.Id, goal, EvidenceKind.Course, course.Id, ActivityCode.Course);
        if (status == ClaimStatus.Linked)
            return claim;
        var now = scene.Portal.Clock.GetUtcNow().UtcDateTime;
        claim.Propose(scene.Supervisor.Id, null, now.AddDays(-41));
        if (status == ClaimStatus.Attested)
            claim.Attest(new Approval(scene.Supervisor.Id, "Per Nordin", now.AddDays(-3), ApprovalDecision.Approved));
        if (status == ClaimStatus.Returned)
            claim.Return(new Approval(scene.Supervisor.Id, "Per Nordin", now.AddDays(-1), ApprovalDecision.Returned, Reason: "Ange datum"));
        return claim;
    }
}
