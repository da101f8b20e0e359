using StPortal.Domain;
using StPortal.Domain.Curricula;
using StPortal.Domain.Evidence;
using StPortal.Domain.People;
using StPortal.Domain.Trainings;

namespace StPortal.Infrastructure.Demo;

/// <summary>Courses, works and goal claims of one trainee, as far as the story has come.</summary>
internal sealed class EvidenceBuilder(DemoOrganisation house, TraineeStory story, Training training, Membership principal, int number)
{
    private readonly List<Course> courses = [];
    private readonly List<Activity> activities = [];
    private readonly List<GoalClaim> claims = [];

    public IReadOnlyList<Course> Courses => courses;

    public IReadOnlyList<Activity> Activities => activities;

    public IReadOnlyList<GoalClaim> Claims => claims;

    private List<Placement> Served => [.. training.Placements.Where(placement => placement.From <= house.Today)];

    public void Build()
    {
        var goals = CurriculumCatalogue.Current.GoalsFor(training.Regulation, training.SpecialtyKey);
        var share = story.ReadyToApply ? 1 : Math.Min(0.95, (double)story.MonthsAgo / Regulation.Of(training.Regulation).RequiredMonths * story.Pace);
        // Goals are not met in the order of their codes: a fixed stride mixes the groups.
        var order = Enumerable.Range(0, goals.Count).OrderBy(i => (i * 7) % 11).ThenBy(i => i).Select(i => goals[i]).ToList();
        var attested = (int)Math.Round(share * order.Count);
        // The featured trainee shows more of what is under way.
        var (proposed, begun) = story.Featured is null || story.ReadyToApply ? (2, 2) : (3, 8);
        for (var i = 0; i < order.Count; i++)
        {
            if (i < attested)
                AddGoal(order[i], ClaimStatus.Attested, i, whole: true);
            else if (i < attested + proposed)
                AddGoal(order[i], ClaimStatus.Proposed, i, whole: true);
            else if (i == attested + proposed)
                AddGoal(order[i], ClaimStatus.Returned, i, whole: false);
            else if (i <= attested + proposed + begun)
                AddGoal(order[i], ClaimStatus.Linked, i, whole: false);
        }
    }

    private void AddGoal(Goal goal, ClaimStatus status, int index, bool whole)
    {
        var wanted = goal.Prescribed.Count > 0
            ? goal.Prescribed.Select(activity => activity.Alternatives[0])
            : [ActivityCode.Course];
        foreach (var activity in whole ? wanted : wanted.Take(1))
        {
            if (ItemFor(goal, activity, index, status != ClaimStatus.Attested) is var (kind, id, day))
                claims.Add(Claim(goal, activity, kind, id, day, status, index));
        }
    }

    private (EvidenceKind Kind, Guid Id, DateOnly Day)? ItemFor(Goal goal, ActivityCode activity, int index, bool recent)
    {
        switch (activity)
        {
            case ActivityCode.ClinicalService:
                var placement = recent ? Served[^1] : Served[index % Served.Count];
                return (EvidenceKind.Placement, placement.Id, placement.To < house.Today ? placement.To : house.Today.AddDays(-14));
            case ActivityCode.Course:
                var course = CourseFor(goal, index);
                return (EvidenceKind.Course, course.Id, course.StartsOn);
            default:
                var work = WorkFor(activity, index);
                return (EvidenceKind.Activity, work.Id, work.To);
        }
    }

    private Course CourseFor(Goal goal, int index)
    {
        var days = 1 + (index % 4);
        var starts = EarlierDay(index, 20);
        var course = Course.Create(house.Id, training.Id, new CourseDetails(
            goal.Label, starts, days, DemoTexts.Organisers[(number + index) % DemoTexts.Organisers.Count], "Anna Ekdahl")).Value;
        courses.Add(course);
        return course;
    }

    private Activity WorkFor(ActivityCode activity, int index)
    {
        var kind = activity switch
        {
            ActivityCode.DevelopmentWork => ActivityKind.DevelopmentWork,
            ActivityCode.WrittenWork => ActivityKind.ScientificWork,
            ActivityCode.Auscultation => ActivityKind.Auscultation,
            _ => ActivityKind.Seminar,
        };
        var titles = kind == ActivityKind.ScientificWork ? DemoTexts.ScientificWorks : DemoTexts.DevelopmentWorks;
        var from = EarlierDay(index, 120);
        var work = Activity.Create(house.Id, training.Id, new ActivityDetails(
            kind, titles[(number + index) % titles.Count], from, from.AddDays(90), story.Clinic)).Value;
        activities.Add(work);
        return work;
    }

    /// <summary>A day between the start and <paramref name="before"/> days ago, spread by the index.</summary>
    private DateOnly EarlierDay(int index, int before)
    {
        var span = Math.Max(1, house.Today.DayNumber - before - training.Start.DayNumber);
        return training.Start.AddDays(index * 53 % span);
    }

    private GoalClaim Claim(Goal goal, ActivityCode activity, EvidenceKind kind, Guid item, DateOnly day, ClaimStatus status, int index)
    {
        var claim = new GoalClaim(house.Id, training.Id, goal.Code, kind, item, activity);
        if (status == ClaimStatus.Linked)
            return claim;
        // What still waits was put forward lately, except for a few that have been forgotten.
        var waited = number % 6 == 5 ? 25 + (number % 20) : 2 + ((number + (index * 5)) % 15);
        var proposed = At(status == ClaimStatus.Attested ? day : house.Today.AddDays(-waited), 7);
        _ = claim.Propose(principal.Id, null, proposed);
        var decided = proposed.AddDays(1 + (index % 9));
        if (decided > At(house.Today, 0))
            decided = At(house.Today, 0);
        if (status == ClaimStatus.Attested)
            _ = claim.Attest(new Approval(principal.Id, principal.FullName, decided, ApprovalDecision.Approved));
        else if (status == ClaimStatus.Returned)
            _ = claim.Return(new Approval(
                principal.Id, principal.FullName, decided, ApprovalDecision.Returned, DemoTexts.ReturnReasons[number % DemoTexts.ReturnReasons.Count]));
        return claim;
    }

    private static DateTime At(DateOnly day, int hour) => day.ToDateTime(new TimeOnly(hour, 0), DateTimeKind.Utc);
}
