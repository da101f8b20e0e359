using StPortal.Domain.Assessments;
using StPortal.Domain.Curricula;
using StPortal.Domain.Evidence;
using StPortal.Domain.People;
using StPortal.Domain.Supervision;
using StPortal.Domain.Trainings;

namespace StPortal.Tests.Domain.People;

/// <summary>Every standing against every permission, from the declaration; and how a person comes to a standing.</summary>
public sealed class AccessTests
{
    private static readonly Guid Home = Guid.NewGuid();
    private static readonly Guid OtherUnit = Guid.NewGuid();
    private static readonly Guid Me = Guid.NewGuid();
    private static readonly TrainingSubject Subject = new(Guid.NewGuid(), Guid.NewGuid(), Home, RegulationCode.Hslffs20218);

    public static TheoryData<Standing> EveryStanding => [.. Enum.GetValues<Standing>()];

    [Theory]
    [MemberData(nameof(EveryStanding))]
    public void Permissions_OfEachStanding_AreWhatTheMatrixDeclares(Standing standing)
    {
        var (actor, subject) = Somebody(standing);

        Assert.Equal(Declared(Resource.Training, standing) >= Access.Read, TrainingsPermissions.MayRead(actor, subject));
        Assert.Equal(Declared(Resource.OwnPeriod, standing) >= Access.Read, TrainingsPermissions.MayReadPeriod(actor, subject));
        Assert.Equal(Declared(Resource.Evidence, standing) >= Access.Read, EvidencePermissions.MayRead(actor, subject));
        Assert.Equal(Declared(Resource.Evidence, standing) >= Access.Act, EvidencePermissions.MayWrite(actor, subject));
        Assert.Equal(Declared(Resource.Attestation, standing) >= Access.Act, EvidencePermissions.MayAttest(actor, subject));
        Assert.Equal(Declared(Resource.OwnAssessment, standing) >= Access.Act, AssessmentsPermissions.MayAssess(actor, subject));
        Assert.Equal(
            Declared(Resource.Assessment, standing) >= Access.Read,
            AssessmentsPermissions.MayRead(actor, subject, Guid.NewGuid(), AssessmentStatus.Signed));
        Assert.Equal(
            Declared(Resource.Assessment, standing) >= Access.Read || Declared(Resource.AssessmentUnder2015, standing) >= Access.Read,
            AssessmentsPermissions.MayReadAll(actor, subject with { Regulation = RegulationCode.Sosfs20158 }));
    }

    [Theory]
    [MemberData(nameof(EveryStanding))]
    public void Trainings_OfOthers_AreSearchedByThoseWhoMayOpenOne(Standing standing)
    {
        var (actor, subject) = Somebody(standing);
        var mayOpen = TrainingsPermissions.MayRead(actor, subject) || TrainingsPermissions.MayReadPeriod(actor, subject);

        Assert.Equal(standing != Standing.Trainee && mayOpen, TrainingsPermissions.MayOpenAnothers(actor));
    }

    [Theory]
    [MemberData(nameof(EveryStanding))]
    public void Draft_OfAnother_IsReadByNobody(Standing standing)
    {
        var (actor, subject) = Somebody(standing);

        Assert.False(AssessmentsPermissions.MayRead(actor, subject, Guid.NewGuid(), AssessmentStatus.Draft));
    }

    [Theory]
    [InlineData(Role.DirectorOfStudies)]
    [InlineData(Role.HeadOfDepartment)]
    [InlineData(Role.TrainingManager)]
    [InlineData(Role.Assessor)]
    public void Role_InAnotherUnit_GivesNoStanding(Role role) =>
        Assert.Empty(Standings.Of(Holding(new HeldRole(role, new HashSet<Guid> { OtherUnit })), Subject));

    [Fact]
    public void Role_WithoutMandate_DoesNotMakeASupervisor() =>
        Assert.Empty(Standings.Of(Holding(new HeldRole(Role.Supervisor, null)), Subject));

    [Fact]
    public void Mandate_ForAnotherTraining_GivesNoStanding() =>
        Assert.Empty(Standings.Of(Holding() with { Mandates = [new HeldMandate(Guid.NewGuid(), MandateKind.Principal, Day, null)] }, Subject));

    [Fact]
    public void Supervisor_OfOnesOwnTraining_NeitherAssessesNorAttests()
    {
        var own = Subject with { TraineeId = Me };
        var actor = Holding() with { Mandates = [new HeldMandate(own.TrainingId, MandateKind.Principal, Day, null)] };

        Assert.False(AssessmentsPermissions.MayAssess(actor, own));
        Assert.False(EvidencePermissions.MayAttest(actor, own));
    }

    [Fact]
    public void PeriodSupervisor_OfEvidenceOutsideThePeriod_IsNotWithinTheMandate()
    {
        var actor = Holding() with
        {
            Mandates = [new HeldMandate(Subject.TrainingId, MandateKind.Placement, Day, Day.AddMonths(3))],
        };

        Assert.True(EvidencePermissions.IsWithinMandate(actor, Subject, Day.AddMonths(-2), Day));
        Assert.False(EvidencePermissions.IsWithinMandate(actor, Subject, Day.AddMonths(-2), Day.AddDays(-1)));
        Assert.False(EvidencePermissions.IsWithinMandate(actor, Subject, Day.AddMonths(4), Day.AddMonths(5)));
    }

    private static DateOnly Day => new(2026, 9, 1);

    private static Access Declared(Resource resource, Standing standing) => AccessMatrix.For(resource, standing);

    private static Actor Holding(params HeldRole[] roles) =>
        new(Guid.NewGuid(), "Region", Me, "Åsa Öberg", null, new DateOnly(2026, 11, 24), roles, []);

    private static (Actor Actor, TrainingSubject Subject) Somebody(Standing standing) => standing switch
    {
        Standing.Trainee => (Holding(), Subject with { TraineeId = Me }),
        Standing.PrincipalSupervisor => (Holding() with { Mandates = [new HeldMandate(Subject.TrainingId, MandateKind.Principal, Day, null)] }, Subject),
        Standing.PeriodSupervisor => (Holding() with { Mandates = [new HeldMandate(Subject.TrainingId, MandateKind.Placement, Day, Day.AddYears(1))] }, Subject),
        _ => (Holding(new HeldRole(Enum.Parse<Role>(standing.ToString()), new HashSet<Guid> { Home })), Subject),
    };
}
