using StPortal.Domain.Auditing;
using StPortal.Domain.People;

namespace StPortal.App.Features.Shell;

/// <summary>Which pages the main menu offers whom. It hides what is of no use; the use cases decide what is allowed.</summary>
public static class NavigationItems
{
    private static readonly NavigationItem Home = new("/", "NavHome", "home");
    private static readonly NavigationItem Cohort = new("/kohort", "NavCohort", "people");

    private static readonly NavigationItem Members = new("/administration/anvandare", "NavMembers", "people");
    private static readonly NavigationItem UndeliveredMail = new("/administration/mejl", "NavMail", "mail", YieldsOnPhone: true);
    private static readonly NavigationItem Log = new("/administration/logg", "NavLog", "log");

    private static readonly NavigationItem Assessments = new("/bedomningar", "NavAssessments", "check");

    private static readonly NavigationItem[] OwnTraining =
    [
        new("/min-st", "NavMyTraining", "route"),
        new("/min-st/tidslinje", "NavTimeline", "time", YieldsOnPhone: true),
        new("/min-st/delmal", "NavGoals", "goal"),
        new("/min-st/underlag", "NavEvidence", "doc"),
        Assessments,
        new("/ansokan", "NavApplication", "send"),
    ];

    private static readonly NavigationItem[] Assessing =
    [
        new("/bedomningar/ny", "NavNewAssessment", "plus", IsAct: true),
        Assessments,
    ];

    public static IReadOnlyList<NavigationItem> For(Actor actor)
    {
        var items = new List<NavigationItem>();
        if (!IsOnlyTrainee(actor))
            items.Add(Home);
        if (actor.Holds(Role.Trainee))
            items.AddRange(OwnTraining);
        if (actor.Holds(Role.DirectorOfStudies) || actor.Holds(Role.HeadOfDepartment))
            items.Add(Cohort);
        if (Assesses(actor))
            items.AddRange(Assessing.Except(items));
        if (PeoplePermissions.MayInvite(actor))
            items.Add(Members);
        if (PeoplePermissions.MaySeeUndeliveredMail(actor))
            items.Add(UndeliveredMail);
        if (AuditingPermissions.MayReadLog(actor))
            items.Add(Log);
        return items;
    }

    /// <summary>A person who is a trainee and nothing else has no home but the own training.</summary>
    public static bool IsOnlyTrainee(Actor actor) =>
        actor.Roles.Count > 0 && actor.Roles.All(held => held.Role == Role.Trainee) && actor.Mandates.Count == 0;

    /// <summary>The entry to mark: the longest address that the path lies under, so that a page below a page marks one entry only.</summary>
    public static NavigationItem? Current(IReadOnlyList<NavigationItem> items, string path) =>
        items.Where(item => LiesUnder(path, item.Href)).MaxBy(item => item.Href.Length);

    private static bool Assesses(Actor actor) =>
        actor.Holds(Role.Supervisor) || actor.Holds(Role.Assessor) || actor.Mandates.Count > 0;

    private static bool LiesUnder(string path, string href) =>
        path.Equals(href, StringComparison.OrdinalIgnoreCase)
        || (href != "/" && path.StartsWith(href + "/", StringComparison.OrdinalIgnoreCase));
}
