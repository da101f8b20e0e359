using StPortal.Domain;
using StPortal.Domain.Curricula;
using StPortal.Domain.Evidence;
using StPortal.Domain.People;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Demo;

namespace StPortal.Infrastructure.Load;

/// <summary>
/// Exactly as many courses, activities and claims as are asked for. The first round over the goals gives each prescribed activity that the
/// trainee has come to one claim; later rounds give the same goals more, some of them on items that are there already.
/// </summary>
internal sealed class LoadEvidenceBuilder(DemoOrganisation house, TraineeStory story, Training training, Membership principal, Random random)
{
    private readonly List<object> rows = [];
    private readonly List<Placement> served = [.. training.Placements.Where(placement => placement.From <= house.Today)];
    private readonly Dictionary<ActivityCode, LoadItem> latest = [];
    private readonly HashSet<(string Goal, Guid Item)> linked = [];
    private readonly bool isForgetful = random.Next(8) == 0;
    private int left;

    public IReadOnlyList<object> Build(int count)
    {
        left = count;
        var wanted = Wanted();
        for (var round = 0; left > 0; round++)
        {
            foreach (var want in wanted.TakeWhile(_ => left > 0))
                Add(want, round);
        }

        return rows;
    }

    /// <summary>What there are claims of: every prescribed activity of the goals that are reached, the first one of those under way.</summary>
    private List<Want> Wanted()
    {
        var goals = CurriculumCatalogue.Current.GoalsFor(training.Regulation, training.SpecialtyKey).ToArray();
        // Goals are not met in the order of their codes.
        random.Shuffle(goals);
        var share = Math.Min(0.97, (double)story.MonthsAgo / Regulation.Of(training.Regulation).RequiredMonths * story.Pace);
        var reached = (int)Math.Round(share * goals.Length);
        return [.. goals.Take(reached + 6).SelectMany((goal, i) => WantsOf(goal, i - reached))];
    }

    private static IEnumerable<Want> WantsOf(Goal goal, int ahead)
    {
        var activities = goal.Prescribed.Count > 0 ? goal.Prescribed.Select(activity => activity.Alternatives[0]) : [ActivityCode.Course];
        return ahead switch
        {
            < 0 => activities.Select(activity => new Want(goal, activity, ClaimStatus.Attested)),
            < 2 => activities.Select(activity => new Want(goal, activity, ClaimStatus.Proposed)),
            2 => activities.Take(1).Select(activity => new Want(goal, activity, ClaimStatus.Returned)),
            _ => activities.Take(1).Select(activity => new Want(goal, activity, ClaimStatus.Linked)),
        };
    }

    private void Add(Want want, int round)
    {
        var item = ItemFor(want, round);
        if (left == 0)
            return;
        // Already linked to this goal: the round brings an item that is linked to none.
        if (!linked.Add((want.Goal.Code, item.Id)))
        {
            NewWork(ActivityKind.Seminar);
            return;
        }

        var status = round == 0 || want.Status != ClaimStatus.Attested || random.Next(7) > 0
            ? want.Status
            : (ClaimStatus)random.Next(Enum.GetValues<ClaimStatus>().Length);
        rows.Add(Claim(want, item, status));
        left--;
    }

    private LoadItem ItemFor(Want want, int round)
    {
        if (want.Activity == ActivityCode.ClinicalService)
        {
            var placement = served[(random.Next(served.Count) + round) % served.Count];
            return new LoadItem(EvidenceKind.Placement, placement.Id, placement.To < house.Today ? placement.To : house.Today.AddDays(-14));
        }

        // Every third item supports more than one goal.
        if (random.Next(3) == 0 && latest.TryGetValue(want.Activity, out var known))
            return known;
        return latest[want.Activity] = want.Activity == ActivityCode.Course ? NewCourse(want.Goal) : NewWork(KindOf(want.Activity));
    }

    private LoadItem NewCourse(Goal goal)
    {
        var course = Course.Create(house.Id, training.Id, new CourseDetails(
            goal.Label, EarlierDay(5), random.Next(1, 5), Any(DemoTexts.Organisers), "Anna Ekdahl")).Value;
        rows.Add(course);
        left--;
        return new LoadItem(EvidenceKind.Course, course.Id, course.StartsOn);
    }

    private LoadItem NewWork(ActivityKind kind)
    {
        var titles = kind == ActivityKind.ScientificWork ? DemoTexts.ScientificWorks : DemoTexts.DevelopmentWorks;
        var to = EarlierDay(2);
        var from = kind is ActivityKind.DevelopmentWork or ActivityKind.ScientificWork ? to.AddDays(-90) : to;
        var work = Activity.Create(house.Id, training.Id, new ActivityDetails(
            kind, Any(titles), from < training.Start ? training.Start : from, to, story.Clinic)).Value;
        rows.Add(work);
        left--;
        return new LoadItem(EvidenceKind.Activity, work.Id, work.To);
    }

    private static ActivityKind KindOf(ActivityCode activity) => activity switch
    {
        ActivityCode.DevelopmentWork => ActivityKind.DevelopmentWork,
        ActivityCode.WrittenWork => ActivityKind.ScientificWork,
        ActivityCode.Auscultation => ActivityKind.Auscultation,
        _ => ActivityKind.Seminar,
    };

    private GoalClaim Claim(Want want, LoadItem item, ClaimStatus status)
    {
        var claim = new GoalClaim(house.Id, training.Id, want.Goal.Code, item.Kind, item.Id, want.Activity);
        if (status == ClaimStatus.Linked)
            return claim;
        var proposed = status == ClaimStatus.Proposed ? house.Today.AddDays(-(isForgetful ? random.Next(5, 60) : random.Next(1, 18))) : item.Day;
        _ = claim.Propose(principal.Id, null, At(proposed, 7));
        var decided = At(proposed.AddDays(random.Next(1, 10)), 12);
        if (decided > At(house.Today, 0))
            decided = At(house.Today, 0);
        if (status == ClaimStatus.Attested)
            _ = claim.Attest(new Approval(principal.Id, principal.FullName, decided, ApprovalDecision.Approved));
        else if (status == ClaimStatus.Returned)
            _ = claim.Return(new Approval(principal.Id, principal.FullName, decided, ApprovalDecision.Returned, Any(DemoTexts.ReturnReasons)));
        rows.AddRange(claim.Decisions);
        return claim;
    }

    /// <summary>A day between the start and <paramref name="before"/> days ago.</summary>
    private DateOnly EarlierDay(int before) =>
        training.Start.AddDays(random.Next(Math.Max(1, house.Today.DayNumber - before - training.Start.DayNumber)));

    private string Any(IReadOnlyList<string> texts) => texts[random.Next(texts.Count)];

    private static DateTime At(DateOnly day, int hour) => day.ToDateTime(new TimeOnly(hour, 0), DateTimeKind.Utc);

    private sealed record Want(Goal Goal, ActivityCode Activity, ClaimStatus Status);
}
