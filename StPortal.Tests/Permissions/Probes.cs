using StPortal.Domain;
using StPortal.Domain.Assessments;
using StPortal.Domain.Certificates;
using StPortal.Domain.Evidence;
using StPortal.Domain.People;
using StPortal.Infrastructure.Applications;
using StPortal.Infrastructure.Assessments;
using StPortal.Infrastructure.Auditing;
using StPortal.Infrastructure.Certificates;
using StPortal.Infrastructure.Cohorts;
using StPortal.Infrastructure.Evidence;
using StPortal.Infrastructure.Imports;
using StPortal.Infrastructure.People;
using StPortal.Infrastructure.Supervision;
using StPortal.Infrastructure.Tenancy;
using StPortal.Infrastructure.Trainings;
using StPortal.Tests.Infrastructure.Documents;

namespace StPortal.Tests.Permissions;

/// <summary>Every use case that takes the id of something in a training, with the row of the access matrix that it must keep to.</summary>
internal static class Probes
{
    public static IReadOnlyList<Probe> All { get; } =
    [
        Of<TraineeQuery>(Resource.Training, Access.Read, async (use, world, token) =>
            (await use.HandleAsync(world.Training.Id, token)).Refusal),
        Of<TimelineQuery>(Resource.Training, Access.Read, async (use, world, token) =>
            (await use.HandleAsync(world.Training.Id, token)).Refusal),
        Of<TrainingPeriodQuery>(Resource.OwnPeriod, Access.Read, async (use, world, token) =>
            (await use.HandleAsync(world.Training.Id, token)).Refusal),
        // A supervisor of a period reads the evidence of that period; the matrix of goals shows all of it.
        Of<GoalMatrixQuery>(Resource.Evidence, Access.Read, async (use, world, token) =>
            (await use.HandleAsync(world.Training.Id, token)).Refusal) with { ShowsMoreThan = Standing.PeriodSupervisor },
        Of<GoalMapQuery>(Resource.Cohort, Access.Read, async (use, world, token) =>
            await use.HandleAsync(new(), token) is { IsOk: true, Value: var map } && map.Blocks.Any(block => block.Rows.Any(row => row.TrainingId == world.Training.Id))
                ? null
                : new NotFound()),
        Of<AcknowledgeAttention>(Resource.Cohort, Access.Read, async (use, world, token) =>
            (await use.HandleAsync(new([new(world.Training.Id, "never")], "Samtal bokat"), token)).Refusal),
        Of<UndoAcknowledgement>(Resource.Cohort, Access.Read, async (use, world, token) =>
            (await use.HandleAsync(world.Training.Id, token)).Refusal),
        Of<OpenAttachment>(Resource.Evidence, Access.Read, async (use, world, token) =>
            (await use.HandleAsync(world.Attachment.Id, token)).Refusal),
        Of<ChangeCourse>(Resource.Evidence, Access.Act, async (use, world, token) =>
            (await use.HandleAsync(new(world.Course.Id, Guid.NewGuid(), new CourseDetails("", new(2026, 3, 1), 2)), token)).Refusal),
        Of<ChangeActivity>(Resource.Evidence, Access.Act, async (use, world, token) =>
            (await use.HandleAsync(
                new(world.Activity.Id, Guid.NewGuid(), new ActivityDetails(ActivityKind.Seminar, "", new(2026, 3, 1), new(2026, 3, 1))), token)).Refusal),
        Of<LinkGoals>(Resource.Evidence, Access.Act, async (use, world, token) =>
            (await use.HandleAsync(new(EvidenceKind.Course, world.Course.Id, ["STa6"]), token)).Refusal),
        Of<ProposeClaims>(Resource.Evidence, Access.Act, async (use, world, token) =>
            (await use.HandleAsync(new(EvidenceKind.Course, world.Course.Id, ["STa6"]), token)).Refusal),
        Of<UploadAttachment>(Resource.Evidence, Access.Act, async (use, world, token) =>
            (await use.HandleAsync(new(EvidenceKind.Course, world.Course.Id, "a.pdf", new MemoryStream(SamplePdf.Of(1))), token)).Refusal),
        Of<ClaimToDecideQuery>(Resource.Attestation, Access.Act, async (use, world, token) =>
            (await use.HandleAsync(world.Training.Id, world.Claim.Id, token)).Refusal),
        Of<AttestClaim>(Resource.Attestation, Access.Act, async (use, world, token) =>
            (await use.HandleAsync(new(world.Claim.Id, Guid.NewGuid(), Guid.NewGuid()), token)).Refusal),
        Of<ReturnClaim>(Resource.Attestation, Access.Act, async (use, world, token) =>
            (await use.HandleAsync(new(world.Claim.Id, Guid.NewGuid(), null), token)).Refusal),
        Of<RevokeClaim>(Resource.Attestation, Access.Act, async (use, world, token) =>
            (await use.HandleAsync(new(world.Claim.Id, Guid.NewGuid(), null), token)).Refusal),
        Of<AssessmentQuery>(Resource.Assessment, Access.Read, async (use, world, token) =>
            (await use.HandleAsync(world.Signed.Id, token)).Refusal),
        Of<TraineeAssessmentsQuery>(Resource.Assessment, Access.Read, async (use, world, token) =>
            (await use.HandleAsync(world.Training.Id, token)).Refusal),
        Of<BeginAssessment>(Resource.OwnAssessment, Access.Act, async (use, world, token) =>
            (await use.HandleAsync(new(world.Training.Id, world.Instrument.Id), token)).Refusal),
        Of<RegisterCertificate>(Resource.Certificate, Access.Act, async (use, world, token) =>
            (await use.HandleAsync(new(Guid.NewGuid(), world.Training.Id, Course), token)).Refusal),
        Of<AttachOriginal>(Resource.Certificate, Access.Act, async (use, world, token) =>
            (await use.HandleAsync(new(world.Certificate.Id, world.Attachment.Id), token)).Refusal),
        Of<UploadOriginal>(Resource.Certificate, Access.Act, async (use, world, token) =>
            (await use.HandleAsync(world.Training.Id, "a.pdf", new MemoryStream(SamplePdf.Of(2)), token)).Refusal),
        Of<OwnCertificateQuery>(Resource.Certificate, Access.Act, async (use, world, token) =>
            (await use.HandleAsync(world.Certificate.Id, token)).Refusal),
        Of<PreflightQuery>(Resource.ApplicationStatus, Access.Read, async (use, world, token) =>
            (await use.HandleAsync(world.Training.Id, token)).Refusal),
        Of<CompilePacket>(Resource.Application, Access.Act, async (use, world, token) =>
            (await use.HandleAsync(world.Training.Id, token)).Refusal),
    ];

    /// <summary>Asked for another's draft: its author alone, so nobody of the world.</summary>
    public static IReadOnlyList<Probe> OfDrafts { get; } =
    [
        Of<AssessmentFormQuery>(Resource.OwnAssessment, Access.Act, async (use, world, token) =>
            (await use.HandleAsync(world.Draft.Id, token)).Refusal),
        Of<SaveAssessmentDraft>(Resource.OwnAssessment, Access.Act, async (use, world, token) =>
            (await use.HandleAsync(new(world.Draft.Id, world.Draft.Version, Content), token)).Refusal),
        Of<SignAssessment>(Resource.OwnAssessment, Access.Act, async (use, world, token) =>
            (await use.HandleAsync(new(world.Draft.Id, world.Draft.Version, Content, Guid.NewGuid()), token)).Refusal),
    ];

    /// <summary>Use cases that take no id of anybody's: they answer about the one who asks, or serve no person at all.</summary>
    public static IReadOnlyDictionary<Type, string> AboutTheActor { get; } = new Dictionary<Type, string>
    {
        [typeof(AddCourse)] = "writes in the actor's own training",
        [typeof(AddActivity)] = "writes in the actor's own training",
        [typeof(EvidenceListQuery)] = "the actor's own evidence",
        [typeof(MyPeriodsQuery)] = "the periods that the actor supervises",
        [typeof(MyTrainingQuery)] = "the actor's own training",
        [typeof(OwnTrainingGoalsQuery)] = "the actor's own training",
        [typeof(WorkItemsQuery)] = "what waits for the actor",
        [typeof(CohortQuery)] = "the actor's own scope; its tests hold other units and organisations out",
        [typeof(CohortSummaryQuery)] = "the actor's own scope, by the same conditions as the cohort",
        [typeof(SavedViewsQuery)] = "the actor's own views",
        [typeof(SaveCohortView)] = "the actor's own views",
        [typeof(RenameCohortView)] = "the actor's own views; its tests hold another's out",
        [typeof(RemoveCohortView)] = "the actor's own views; its tests hold another's out",
        [typeof(CohortCountsQuery)] = "the actor's own scope, by the same conditions as the cohort",
        [typeof(CohortExportQuery)] = "the actor's own scope, by the same conditions as the cohort",
        [typeof(AssessablePeopleQuery)] = "whom the actor may assess",
        [typeof(AssessmentListQuery)] = "the actor's own lists",
        [typeof(InstrumentsQuery)] = "the organisation's forms, which every member may read",
        [typeof(SearchPeopleQuery)] = "whose page the actor may open; SearchPeopleAccessTests asks it as each standing",
        [typeof(OwnPersonalNumberQuery)] = "the actor's own number",
        [typeof(ShowOwnPersonalNumber)] = "the actor's own number",
        [typeof(SetOwnPersonalNumber)] = "the actor's own number",
        [typeof(RemoveOwnPersonalNumber)] = "the actor's own number",
        [typeof(ImportCohort)] = "an operator verb; acts for one named organisation",
        [typeof(DemoPersonasQuery)] = "the demo sign-in, before anybody is signed in",
        [typeof(MembershipStillValidQuery)] = "the session check, about its own membership",
        [typeof(AuditLogQuery)] = "the organisation's log, by a role; AuditLogQueryTests asks it as each",
        [typeof(AuditLogExportQuery)] = "the organisation's log, by a role; AuditLogQueryTests asks it as each",
        [typeof(InsightQuery)] = "who has seen the actor's own data",
        [typeof(RecordSignIn)] = "before anybody is signed in; names the one who is about to be",
        [typeof(RecordSignOut)] = "the actor's own session",
        [typeof(OrganisationBySlugQuery)] = "operator verbs find their organisation",
    };

    private static CertificateDetails Course =>
        new(CertificateForm.Course, "Ledarskap", ["STa5"], "Eva Thorell", null, new(2026, 3, 3), null);

    private static AssessmentContent Content => new(new(2026, 11, 20), null, null, new Dictionary<string, string>(), null, "Övertaget", []);

    private static Probe Of<TUseCase>(
        Resource resource, Access needed, Func<TUseCase, AccessWorld, CancellationToken, Task<Refusal?>> ask)
        where TUseCase : notnull =>
        new(typeof(TUseCase), resource, needed, (scope, world, token) => ask(scope.Get<TUseCase>(), world, token));
}
