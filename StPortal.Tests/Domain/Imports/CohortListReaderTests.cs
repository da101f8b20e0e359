using StPortal.Domain;
using StPortal.Domain.Imports;
using StPortal.Domain.People;
using StPortal.Domain.Trainings;
using static StPortal.Tests.Infrastructure.Builders;

namespace StPortal.Tests.Domain.Imports;

public sealed class CohortListReaderTests
{
    private const string Supervisor = "eva.ek@r.example;Eva;Ek;handledare;Åby sjukhus/Medicin;Internmedicin;2015";
    private const string Trainee = "ali.al@r.example;Ali;Al;ST-läkare;Åby sjukhus/Medicin;;";
    private const string Training = "ali.al@r.example;Internmedicin;HSLF-FS 2021:8;2023-01-01;2028-06-30;100;Åby sjukhus/Medicin;eva.ek@r.example";
    private const string Placement = "ali.al@r.example;Åby sjukhus/Medicin;2023-01-01;2023-06-30;100;eva.ek@r.example";
    private const string Course = "ali.al@r.example;EKG;2023-03-01;2;region";

    [Fact]
    public void Read_CleanRows_AllStand()
    {
        var reading = new Lists().People(Supervisor, Trainee).Trainings(Training).Placements(Placement).Courses(Course).Read();

        Assert.Empty(reading.Flaws);
        Assert.Empty(reading.Consequences);
        Assert.Empty(reading.Warnings);
        Assert.Equal((2, 1, 1, 1), (reading.People.Count, reading.Trainings.Count, reading.Placements.Count, reading.Courses.Count));
        Assert.Equal([Role.Supervisor], reading.People[0].Roles);
    }

    [Fact]
    public void Read_RowsOfARefusedPerson_FollowFromThatRow()
    {
        var reading = new Lists().People(Supervisor, Trainee.Replace(";Al;", ";;", StringComparison.Ordinal))
            .Trainings(Training).Placements(Placement).Courses(Course).Read();

        var cause = new RowPlace(ListName.People, 3);
        var flaw = Assert.Single(reading.Flaws);
        Assert.Equal((cause, ListColumn.FamilyName), (flaw.Row, flaw.Column));
        Assert.Equal([cause, cause, cause], reading.Consequences.Select(row => row.Cause));
    }

    [Fact]
    public void Read_PersonWithAnothersAddress_IsKnownByNameInOtherLists()
    {
        var reading = new Lists().People(Supervisor, Trainee.Replace("ali.al@", "eva.ek@", StringComparison.Ordinal)).Trainings(Training).Read();

        Assert.Equal(new AddressStandsTwice(2), Assert.Single(reading.Flaws).Reason);
        Assert.Equal(new RowPlace(ListName.People, 3), Assert.Single(reading.Consequences).Cause);
    }

    [Fact]
    public void Read_RowsOfARefusedTraining_FollowFromTheTraining()
    {
        var reading = new Lists().People(Supervisor, Trainee)
            .Trainings(Training.Replace("Internmedicin", "Trollkonst", StringComparison.Ordinal)).Placements(Placement).Courses(Course).Read();

        Assert.Equal(new SpecialtyIsUnknown("Trollkonst"), Assert.Single(reading.Flaws).Reason);
        Assert.All(reading.Consequences, row => Assert.Equal(new RowPlace(ListName.Trainings, 2), row.Cause));
        Assert.Equal(2, reading.Consequences.Count);
    }

    [Fact]
    public void Read_SupervisorInNoList_IsAFlawOfTheTraining()
    {
        var reading = new Lists().People(Trainee).Trainings(Training).Read();

        var flaw = Assert.Single(reading.Flaws);
        Assert.Equal(ListColumn.PrincipalSupervisor, flaw.Column);
        Assert.Equal(new PersonIsNotInTheLists("eva.ek@r.example"), flaw.Reason);
    }

    [Fact]
    public void Read_SupervisorInTheSystem_Stands() =>
        Assert.Single(new Lists().People(Trainee).Trainings(Training).Read("eva.ek@r.example").Trainings);

    [Fact]
    public void Read_PlacementOfATraineeInTheSystem_Stands() =>
        Assert.Single(new Lists().Placements(Placement).Read("ali.al@r.example", "eva.ek@r.example").Placements);

    [Fact]
    public void Read_CourseOfOneWithoutTraining_IsRefused() =>
        Assert.IsType<TraineeHasNoTraining>(Assert.Single(new Lists().People(Trainee).Courses(Course).Read().Flaws).Reason);

    [Fact]
    public void Read_SameRowTwiceInOtherDress_IsRefusedOnce()
    {
        var again = Placement.Replace("2023-01-01", "1/1 2023", StringComparison.Ordinal).Replace("100", "1,0", StringComparison.Ordinal);

        var reading = new Lists().People(Supervisor, Trainee).Trainings(Training).Placements(Placement, again).Read();

        var flaw = Assert.Single(reading.Flaws);
        Assert.Equal((3, (Refusal)new RowStandsTwice(2)), (flaw.Row.Line, flaw.Reason));
    }

    [Fact]
    public void Read_RowThatFollowsAndHasAFlawOfItsOwn_IsBad()
    {
        var reading = new Lists().People(Supervisor).Trainings(Training.Replace("100", "180", StringComparison.Ordinal))
            .Placements(Placement.Replace("2023-06-30", "2023-06-31", StringComparison.Ordinal)).Read("ali.al@r.example");

        Assert.Equal([typeof(PercentIsOutOfRange), typeof(DayDoesNotExist)], reading.Flaws.Select(flaw => flaw.Reason.GetType()));
        Assert.Empty(reading.Consequences);
    }

    [Fact]
    public void Read_SeveralFlawsInOneRow_AreAllTold()
    {
        var reading = new Lists().People("inte en adress;;Al;trollkarl;;Trollkonst;i fjol").Read();

        Assert.Equal(
            [ListColumn.Email, ListColumn.GivenName, ListColumn.Roles, ListColumn.Specialty, ListColumn.SupervisorTrainingYear],
            reading.Flaws.Select(flaw => flaw.Column).Order());
    }

    [Fact]
    public void Read_DoubtfulRegulation_OnlyWarns()
    {
        var reading = new Lists().People(Supervisor, Trainee)
            .Trainings(Training.Replace("HSLF-FS 2021:8", "SOSFS 2015:8", StringComparison.Ordinal)).Read();

        Assert.Empty(reading.Flaws);
        Assert.Single(reading.Trainings);
        Assert.Equal(WarningKind.RegulationIsDoubtful, Assert.Single(reading.Warnings).Kind);
    }

    [Fact]
    public void Read_ClosedRegulation_IsRefused() => Assert.IsType<RegulationIsClosed>(Assert.Single(new Lists().People(Supervisor, Trainee)
        .Trainings(Training.Replace("HSLF-FS 2021:8", "SOSFS 2008:17", StringComparison.Ordinal)).Read().Flaws).Reason);

    [Fact]
    public void Read_TitleThatLooksLikeAFormula_IsText()
    {
        var reading = new Lists().People(Supervisor, Trainee).Trainings(Training)
            .Courses(Course.Replace("EKG", "=HYPERLINK(\"http://x\")", StringComparison.Ordinal)).Read();

        Assert.Equal("=HYPERLINK(\"http://x\")", Assert.Single(reading.Courses).Title);
        Assert.Equal(Day("2023-03-01"), reading.Courses[0].Day);
    }
}
