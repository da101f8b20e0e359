using StPortal.App.Features.Shared;
using StPortal.App.Features.Shell;
using StPortal.App.Features.SignIn;
using StPortal.App.Features.SignIn.Entra;
using StPortal.App.Features.Trainings;
using StPortal.Domain;
using StPortal.Domain.Applications;
using StPortal.Domain.Assessments;
using StPortal.Domain.Auditing;
using StPortal.Domain.Certificates;
using StPortal.Domain.Cohorts;
using StPortal.Domain.Curricula;
using StPortal.Domain.Evidence;
using StPortal.Domain.Imports;
using StPortal.Domain.Messaging;
using StPortal.Domain.People;
using StPortal.Domain.Supervision;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Auditing;
using StPortal.Infrastructure.Cohorts;
using StPortal.Infrastructure.Documents;
using StPortal.Infrastructure.Supervision;

namespace StPortal.Tests.App.Wording;

/// <summary>Every key that is not written out where it is asked for. A new way to put a key together adds its line here.</summary>
internal static class KeyFamilies
{
    public static IReadOnlyList<KeyFamily> All { get; } =
    [
        KeyFamily.Of<PreflightGroup>("ApplicationsTexts", "Group*"),
        KeyFamily.Of<CertificateForm>("ApplicationsTexts", "Form*"),
        KeyFamily.Of<OriginalState>("ApplicationsTexts", "Original*"),
        KeyFamily.Of("ApplicationsTexts", "Go*", PreflightTarget.None),
        // Titles of what is neither a goal nor an original, and the reason by its status.
        new("ApplicationsTexts", "Kind*", null),
        new("ApplicationsTexts", "**", [.. Reasons], MayLack: true),
        new("ApplicationsTexts", "Activity*", null),
        // By the catalogue's own names for what is doubtful.
        new("ApplicationsTexts", "Note-*", null),
        KeyFamily.Of<IndependenceLevel>("AssessmentsTexts", "Level*"),
        new("AssessmentsTexts", "Field*", null),
        KeyFamily.Of<AuditKind>("AuditingTexts", "Kind*"),
        KeyFamily.Of<AuditAct>("AuditingTexts", "Act*"),
        KeyFamily.Of<AuditAct>("AuditingTexts", "Choice*"),
        KeyFamily.Of<AuditPart>("AuditingTexts", "Part*"),
        // A kind of row without a word is told as one of "Other".
        new("AuditingTexts", "Subject*", [.. Rows], MayLack: true),
        KeyFamily.Of<TrainingStatus>("CohortsTexts", "Status*"),
        KeyFamily.Of<AttentionRule>("CohortsTexts", "Rule*"),
        KeyFamily.Of<CohortSort>("CohortsTexts", "Sort*"),
        KeyFamily.Of<CohortGroup>("CohortsTexts", "Group*"),
        KeyFamily.Of<DayOfWeek>("CohortsTexts", "Weekday*"),
        new("CohortsTexts", "Next*", null),
        new("CohortsTexts", "Attention**", null),
        new("CohortsTexts", "Also**", null),
        KeyFamily.Of<ClaimStatus>("EvidenceTexts"),
        KeyFamily.Of<ActivityKind>("EvidenceTexts"),
        KeyFamily.Of<ActivityCode>("EvidenceTexts"),
        new("EvidenceTexts", "Field*", null),
        KeyFamily.Of<GoalState>("EvidenceTexts", "Tally*"),
        KeyFamily.Of<GoalState>("EvidenceTexts", "Tally*One"),
        new("EvidenceTexts", "Group*", ["a", "b", "sta", "stb"]),
        new("GoalMapTexts", "Group*", ["A", "B", "STa", "STb"]),
        KeyFamily.Of<WorkItemKind>("HomesTexts", "*Title"),
        KeyFamily.Of<WorkItemKind>("HomesTexts", "*Detail"),
        KeyFamily.Of<WorkItemKind>("HomesTexts", "*Act"),
        KeyFamily.Of<MailKind>("MailTexts", "*Subject"),
        KeyFamily.Of<MailKind>("MailTexts", "*Text"),
        KeyFamily.Of<MailKind>("MailTexts", "*Act"),
        KeyFamily.Of<MailKind>("MessagingTexts", "Kind*"),
        KeyFamily.Of<MembershipStatus>("PeopleTexts", "Status*Many"),
        KeyFamily.Of<MandateKind>("PeopleTexts", "Mandate*"),
        KeyFamily.Of<MandateKind>("PeopleTexts", "Mandate*For"),
        KeyFamily.Of<TurnedAwayReason>("PeopleTexts", "TurnedAway*"),
        // What was done, and fields by the names of the entity's.
        new("PeopleTexts", "*", ["GivenName", "FamilyName", "Email", "JobTitle", "InvitationResent", "InvitationTakenBack"], MayLack: true),
        KeyFamily.Of<Role>("RoleTexts"),
        new("RefusalTexts", "*", [.. Refusals(typeof(Refusal).Assembly.GetTypes())]),
        KeyFamily.Of<StatusKind>("SharedTexts", "Status*"),
        KeyFamily.Of<Appearance>("ShellTexts", "Appearance*"),
        // What else one may call a page or an act when searching for it.
        new("ShellTexts", "*Words", null),
        KeyFamily.Of<Role>("SignInTexts", "Try*"),
        KeyFamily.Of<ObstacleKind>("SignInTexts", "No*Title"),
        KeyFamily.Of<ObstacleKind>("SignInTexts", "No*Text"),
        KeyFamily.Of<ObstacleKind>("SignInTexts", "No*Do"),
        KeyFamily.Of<GoalState>("TrainingsTexts"),
        KeyFamily.Of<GoalState>("TrainingsTexts", "Tally*"),
        KeyFamily.Of<GoalState>("TrainingsTexts", "Tally*One"),
        new("TrainingsTexts", "LineZoom*", [.. TimelineShow.Zooms.Select(zoom => $"{zoom}")]),
        KeyFamily.Of<NextStepKind>("TrainingsTexts", "*Act"),
        new("TrainingsTexts", "*Why", null),
        new("TrainingsTexts", "*Title", null),
        new("OperatorTexts", "DoctorFiles*", null),
        KeyFamily.Of<EntraProblem>("OperatorTexts", "DoctorEntra*"),
        KeyFamily.Of<AuditBreakKind>("OperatorTexts", "Audit*"),
        KeyFamily.Of<WarningKind>("OperatorTexts"),
        KeyFamily.Of<UnreadableReason>("OperatorTexts"),
        // Of the levels of a doctor's finding.
        new("OperatorTexts", "*", ["Fine", "Note", "Wrong"]),
        // A row may meet any refusal; those that the reading of a list makes must have their words.
        new("OperatorTexts", "*", [.. Refusals(typeof(Refusal).Assembly.GetTypes())], MayLack: true),
        new("OperatorTexts", "*", [.. Refusals(typeof(ListDay).Assembly.GetTypes().Where(type => type.Namespace == typeof(ListDay).Namespace))]),
    ];

    private static IEnumerable<string> Rows =>
        typeof(TenantEntity).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(TenantEntity)) && !type.IsAssignableTo(typeof(IDerivedRow))).Select(type => type.Name);

    private static IEnumerable<string> Reasons =>
        Enum.GetValues<PreflightStatus>().SelectMany(status => Enum.GetValues<PreflightKind>().Select(kind => $"{status}{kind}"));

    private static IEnumerable<string> Refusals(IEnumerable<Type> types) =>
        types.Where(type => type.IsSubclassOf(typeof(Refusal)) && !type.IsAbstract).Select(type => type.Name);
}
