using StPortal.App.Features.Shell;
using StPortal.Domain.Auditing;
using StPortal.Domain.Cohorts;
using StPortal.Domain.People;
using StPortal.Domain.Trainings;

namespace StPortal.Tests.EndToEnd;

/// <summary>
/// Who may open each page, for the training that its address is about, drawn from the access matrix. The gallery holds what the portal
/// answers against it: a page that somebody gets who is not declared here fails, and so does one that is declared and not given.
/// </summary>
internal static class PageAccess
{
    public static IReadOnlyDictionary<string, Func<Actor, TrainingSubject, bool>> All { get; } = new Dictionary<string, Func<Actor, TrainingSubject, bool>>
    {
        ["/logga-in"] = Anybody,
        ["/logga-in/nej"] = Anybody,
        ["/logga-in/valj"] = Anybody,
        ["/inbjudan/{Token}"] = Anybody,
        ["/saknas/{Code:int?}"] = Anybody,
        ["/fel"] = Anybody,
        // Somebody who is a trainee and nothing else has Min ST for a home.
        ["/"] = (actor, _) => !NavigationItems.IsOnlyTrainee(actor),
        // About the one who asks; with no training of one's own they say so.
        ["/min-st"] = Anybody,
        ["/min-st/delmal"] = Anybody,
        ["/min-st/tidslinje"] = Anybody,
        ["/min-st/underlag"] = Anybody,
        ["/min-st/underlag/ny"] = OwnTraining,
        ["/bedomningar"] = Anybody,
        ["/bedomningar/ny"] = Anybody,
        ["/ansokan"] = Anybody,
        ["/ansokan/intyg/nytt"] = Anybody,
        ["/ansokan/personnummer"] = Anybody,
        // The link is the permission.
        ["/extern/{Token}"] = Anybody,
        ["/dev/mail"] = Anybody,
        ["/administration/anvandare"] = (actor, _) => PeoplePermissions.MayOpenMembers(actor),
        ["/administration/anvandare/{Id:guid}"] = (actor, subject) => PeoplePermissions.MayRead(actor, subject.HomeUnitId),
        ["/administration/anvandare/bjud-in"] = (actor, _) => PeoplePermissions.MayInvite(actor),
        ["/administration/mejl"] = (actor, _) => PeoplePermissions.MaySeeUndeliveredMail(actor),
        ["/administration/logg"] = (actor, _) => AuditingPermissions.MayReadLog(actor),
        ["/integritet/insyn"] = Anybody,
        ["/kohort"] = (actor, _) => CohortsPermissions.MayOpen(actor),
        ["/kohort/genomgang"] = (actor, _) => CohortsPermissions.MayOpen(actor),
        ["/kohort/delmal"] = (actor, _) => CohortsPermissions.MayOpen(actor),
        ["/min-st/underlag/{Kind:regex(^(course|activity|placement)$)}/{Id:guid}"] = Matrix(Access.Act, Resource.Evidence),
        ["/bedomningar/{Id:guid}"] = Matrix(Access.Read, Resource.Assessment),
        // The demo's draft is its principal supervisor's; a draft is its author's alone.
        ["/bedomningar/{Id:guid}/formular"] = (actor, subject) => Standings.Of(actor, subject).Contains(Standing.PrincipalSupervisor),
        ["/st-lakare/{Id:guid}"] = Matrix(Access.Read, Resource.Training, Resource.OwnPeriod),
        ["/st-lakare/{Id:guid}/tidslinje"] = Matrix(Access.Read, Resource.Training),
        ["/st-lakare/{TrainingId:guid}/underlag/{ClaimId:guid}"] = Matrix(Access.Act, Resource.Attestation),
        ["/st-lakare/{TrainingId:guid}/ansokan"] = Matrix(Access.Read, Resource.ApplicationStatus),
        ["/ansokan/intyg/{CertificateId:guid}"] = Matrix(Access.Act, Resource.Certificate),
    };

    private static bool Anybody(Actor actor, TrainingSubject subject) => true;

    private static bool OwnTraining(Actor actor, TrainingSubject subject) => actor.Holds(Role.Trainee);

    private static Func<Actor, TrainingSubject, bool> Matrix(Access needed, params IReadOnlyList<Resource> resources) =>
        (actor, subject) => resources.Any(resource => AccessMatrix.For(resource, Standings.Of(actor, subject)) >= needed);
}
