using StPortal.Domain;
using StPortal.Domain.Curricula;
using StPortal.Domain.Trainings;

namespace StPortal.Tests.Domain.Trainings;

public sealed class TrainingTests
{
    [Fact]
    public void Create_UnknownSpecialty_IsRefused() =>
        Assert.IsType<SpecialtyIsUnknown>(Create(Details with { SpecialtyKey = "husdjur" }).Refusal);

    [Fact]
    public void Create_ClosedRegulation_IsRefused() =>
        Assert.IsType<RegulationIsClosed>(Create(Details with { Regulation = RegulationCode.Sosfs200817 }).Refusal);

    [Fact]
    public void Create_EndBeforeStart_IsRefused() =>
        Assert.IsType<PeriodEndsBeforeItStarts>(Create(Details with { PlannedEnd = Details.Start.AddDays(-1) }).Refusal);

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    [InlineData(100.5)]
    public void Create_DegreeOutOfRange_IsRefused(double percent) =>
        Assert.IsType<PercentIsOutOfRange>(Create(Details with { EmploymentPercent = (decimal)percent }).Refusal);

    [Fact]
    public void AddPlacement_TogetherAboveFullTime_IsRefusedWithTheSpanAndNothingIsAdded()
    {
        var training = Create(Details).Value;
        Assert.True(training.AddPlacement(Placement("Medicin", "2024-01-01", "2024-06-30", 60)).IsOk);

        var refused = training.AddPlacement(Placement("Forskning", "2024-06-01", "2024-08-31", 50));

        Assert.Equal(new ServiceAboveFullTime(new(2024, 6, 1), new(2024, 6, 30), 110), refused.Refusal);
        Assert.Single(training.Placements);
    }

    [Fact]
    public void AddPlacement_SideBySideWithinFullTime_IsTaken()
    {
        var training = Create(Details).Value;
        training.AddPlacement(Placement("Medicin", "2024-01-01", "2024-06-30", 60));

        Assert.True(training.AddPlacement(Placement("Vårdcentral", "2024-01-01", "2024-06-30", 40)).IsOk);
    }

    [Fact]
    public void ChangePlacement_MovedOntoAnother_IsRefusedAndStays()
    {
        var training = Create(Details).Value;
        training.AddPlacement(Placement("Medicin", "2024-01-01", "2024-06-30"));
        var second = training.AddPlacement(Placement("Kirurgi", "2024-07-01", "2024-12-31")).Value;

        var refused = training.ChangePlacement(second.Id, Placement("Kirurgi", "2024-06-15", "2024-12-31"));

        Assert.IsType<ServiceAboveFullTime>(refused.Refusal);
        Assert.Equal(new DateOnly(2024, 7, 1), second.From);
    }

    [Fact]
    public void ChangePlacement_WithinItsOwnPeriod_DoesNotMeetItself()
    {
        var training = Create(Details).Value;
        var placement = training.AddPlacement(Placement("Medicin", "2024-01-01", "2024-06-30")).Value;

        Assert.True(training.ChangePlacement(placement.Id, Placement("Medicin", "2024-01-15", "2024-06-15")).IsOk);
    }

    [Fact]
    public void ChangePlacement_OfAnotherTraining_IsNotFound() =>
        Assert.IsType<NotFound>(Create(Details).Value.ChangePlacement(Guid.NewGuid(), Placement("Medicin", "2024-01-01", "2024-06-30")).Refusal);

    [Fact]
    public void AddPlacement_WithoutPlace_IsRefused() =>
        Assert.Equal(new FieldIsRequired("Place"), Create(Details).Value.AddPlacement(Placement("  ", "2024-01-01", "2024-06-30")).Refusal);

    [Fact]
    public void ChangeDegree_SameDayTwice_KeepsTheLast()
    {
        var training = Create(Details).Value;

        training.ChangeDegree(new(2025, 1, 1), 80);
        training.ChangeDegree(new(2025, 1, 1), 50);

        Assert.Equal([100m, 50m], training.Degrees.Select(degree => degree.Percent));
    }

    [Fact]
    public void Absence_Never_HoldsAReason() => Assert.Equal(
        ["From", "Id", "OrganisationId", "SharePercent", "To", "TrainingId", "Version"],
        typeof(Absence).GetProperties().Select(property => property.Name).Order(StringComparer.Ordinal));

    private static TrainingDetails Details =>
        new("internmedicin", RegulationCode.Hslffs20218, new(2024, 1, 1), new(2029, 6, 30), Guid.NewGuid());

    private static Result<Training> Create(TrainingDetails details) => Training.Create(Guid.NewGuid(), Guid.NewGuid(), details);

    private static PlacementDetails Placement(string place, string from, string to, decimal percent = 100) =>
        new(place, null, Infrastructure.Builders.Day(from), Infrastructure.Builders.Day(to), percent, null);
}
