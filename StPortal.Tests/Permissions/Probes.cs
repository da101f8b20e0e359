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
using StPortal.Infrastructure.Messaging;
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
        Of<MemberQuery>(Resource.Members, Access.Read, async (use, world, token) =>
            (await use.HandleAsync(world.Bystander.Id, token)).Refusal),
        Of<MembersQuery>(Resource.Members, Access.Read, async (use, world, token) =>
            await use.HandleAsync(new MembersRequest("Bredvid", EvenInactive: true), token) is { IsOk: true, Value.Rows: var rows } && rows.Any(row => row.Id == world.Bystander.Id) ? null : new NotFound()),
        Of<ChangeMember>(Resource.Members, Access.Act, async (use, world, token) =>
            (await use.HandleAsync(new(world.Bystander.Id, Guid.NewGuid(), "", "", "", null, null), token)).Refusal),
        Of<InviteMember>(Resource.Members, Access.Act, async (use, world, token) =>
            (await use.HandleAsync(new("Ny", "Person", "ingen adress", null, world.Training.HomeUnitId, []), token)).Refusal is EmailIsNotAnAddress ? null : new NotFound()),
        Of<ResendInvitation>(Resource.Members, Access.Act, async (use, world, token) =>
            (await use.HandleAsync(world.Invited.Id, token)).Refusal),
        Of<RevokeInvitation>(Resource.Members, Access.Act, async (use, world, token) =>
            (await use.HandleAsync(world.Invited.Id, token)).Refusal),
        Of<RemoveInvited>(Resource.Members, Access.Act, async (use, world, token) =>
            (await use.HandleAsync(world.Bystander.Id, token)).Refusal),
        Of<GrantRole>(Resource.Members, Access.Act, async (use, world, token) =>
            (await use.HandleAsync(
                new(world.Bystander.Id, new RoleGrant(Role.Assessor, world.Training.HomeUnitId, new(2026, 2, 1), new(2026, 1, 1))), token)).Refusal),
        Of<EndRole>(Resource.Members, Access.Act, async (use, world, token) =>
            (await use.HandleAsync(new(world.BystandersRole.Id, new(2000, 1, 1)), token)).Refusal),
        Of<LeaverTasksQuery>(Resource.Members, Access.Act, async (use, world, token) =>
            (await use.HandleAsync(world.Bystander.Id, token)).Refusal),
        Of<ReactivateMember>(Resource.Members, Access.Act, async (use, world, token) =>
            (await use.HandleAsync(world.Bystander.Id, token)).Refusal),
        Of<DeactivateMember>(Resource.Members, Access.Act, async (use, world, token) =>
            (await use.HandleAsync(new(world.Invited.Id), token)).Refusal),
        Of<LinkDirectoryAccount>(Resource.Members, Access.Act, async (use, world, token) =>
            (await use.HandleAsync(new(world.Bystander.Id, Guid.NewGuid(), "inget"), token)).Refusal),
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
        Of<RequestExternalAssessment>(Resource.AssessmentRequest, Access.Act, async (use, world, token) =>
            (await use.HandleAsync(
                new(Guid.NewGuid(), world.Training.Id, world.Instrument.Id, new("", "", new(2026, 11, 20), new(2026, 12, 1))), token)).Refusal),
        Of<WithdrawAssessmentRequest>(Resource.AssessmentRequest, Access.Act, async (use, world, token) =>
            (await use.HandleAsync(world.Request.Id, token)).Refusal),
        Of<ResendAssessmentRequest>(Resource.AssessmentRequest, Access.Act, async (use, world, token) =>
            (await use.HandleAsync(world.Request.Id, token)).Refusal),
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
        [typeof(AssessmentRequestsQuery)] = "what the actor has asked for",
        [typeof(ExternalFormQuery)] = "whoever holds the request's link; ExternalAssessorTests holds other links out",
        [typeof(SaveExternalDraft)] = "whoever holds the request's link",
        [typeof(SignExternalAssessment)] = "whoever holds the request's link",
        [typeof(DeclineExternalAssessment)] = "whoever holds the request's link",
        [typeof(InvitationListQuery)] = "what the actor may invite, line by line by the rules of InviteMember; its tests hold other units out",
        [typeof(InviteMembers)] = "the same lines; its tests hold other units out",
        [typeof(UndoInvitations)] = "each by RemoveInvited",
        [typeof(DeadMailQuery)] = "the organisation's own mail, for who administers the whole of it; its tests hold others out",
        [typeof(RetryMail)] = "the organisation's own mail, for who administers the whole of it; its tests hold others out",
        [typeof(OwnPersonalNumberQuery)] = "the actor's own number",
        [typeof(ShowOwnPersonalNumber)] = "the actor's own number",
        [typeof(SetOwnPersonalNumber)] = "the actor's own number",
        [typeof(RemoveOwnPersonalNumber)] = "the actor's own number",
        [typeof(ImportCohort)] = "an operator verb; acts for one named organisation",
        [typeof(DemoPersonasQuery)] = "the demo sign-in, before anybody is signed in",
        [typeof(DirectorySignInQuery)] = "the sign-in, about the account whose token was validated",
        [typeof(InvitationQuery)] = "whoever holds the invitation's link, before anybody is signed in",
        [typeof(AcceptInvitation)] = "whoever holds the invitation's link, as the account whose token was validated",
        [typeof(MembershipStillValidQuery)] = "the session check, about its own membership",
        [typeof(BootstrapOrganisation)] = "an operator verb; refused once there is a system administrator",
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
