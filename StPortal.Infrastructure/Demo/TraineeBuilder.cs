using StPortal.Domain.Curricula;
using StPortal.Domain.People;
using StPortal.Domain.Supervision;
using StPortal.Domain.Tenancy;
using StPortal.Domain.Trainings;

namespace StPortal.Infrastructure.Demo;

/// <summary>A trainee's training with placements, absence and mandates, from the story.</summary>
internal sealed class TraineeBuilder(DemoOrganisation house, TraineeStory story, Membership trainee, int number)
{
    private readonly List<SupervisorMandate> mandates = [];

    public Training Training { get; private set; } = null!;

    public Membership Principal { get; private set; } = null!;

    public IReadOnlyList<SupervisorMandate> Mandates => mandates;

    private DateOnly Start => house.Today.AddMonths(-story.MonthsAgo) is var day ? new DateOnly(day.Year, day.Month, 1) : default;

    public void Build()
    {
        var home = house.Units[story.Clinic];
        Principal = house.Supervisor(home.Id, story.Featured is null ? number : 0);
        var required = Regulation.Of(story.Regulation).RequiredMonths;
        var plannedMonths = story.Way.Count > 0
            ? story.Way.Sum(period => period.Months)
            : (int)Math.Ceiling(required * 100m / story.Percent) + (story.AbsenceAt is null ? 0 : 4) + (story.GapAt is null ? 0 : 6);
        Training = Training.Create(house.Id, trainee.Id, new TrainingDetails(
            story.SpecialtyKey, story.Regulation, Start, Start.AddMonths(plannedMonths).AddDays(-1), home.Id, story.Percent)).Value;
        DateOnly? lastDay = story.SupervisionEndsIn is { } days ? house.Today.AddDays(days) : null;
        mandates.Add(new SupervisorMandate(house.Id, Training.Id, Principal.Id, MandateKind.Principal, Start, lastDay));
        if (story.Way.Count > 0)
        {
            FollowWay();
            return;
        }

        AddPlacements(required);
        if (story.AbsenceAt is { } absence && Start.AddMonths(absence) < house.Today)
            _ = Training.AddAbsence(Start.AddMonths(absence), Start.AddMonths(absence + 4).AddDays(-1), 100).Value;
    }

    private void FollowWay()
    {
        var from = Start;
        var percent = story.Percent;
        for (var i = 0; i < story.Way.Count; i++)
        {
            var period = story.Way[i];
            var to = from.AddMonths(period.Months).AddDays(-1);
            if (period.IsAway)
            {
                _ = Training.AddAbsence(from, to, period.Percent).Value;
            }
            else if (period.Place is not null)
            {
                // What is decided for later is no degree of today.
                if (period.Percent != percent && from <= house.Today)
                    Training.ChangeDegree(from, percent = period.Percent);
                Place(i, period.Place, period.Clinic is null ? null : house.Units[period.Clinic], from, to, period.Percent);
            }

            from = to.AddDays(1);
        }
    }

    private void AddPlacements(int required)
    {
        var covered = 0m;
        var from = Start;
        for (var i = 0; covered < required; i++)
        {
            // Half a year that nobody has planned.
            if (story.GapAt is { } gap && from <= Start.AddMonths(gap) && from.AddMonths(6) > Start.AddMonths(gap))
                from = Start.AddMonths(gap + 6);
            var months = story.Regulation == RegulationCode.Hslffs20218 && i < 2 ? 6 : 4 + ((number + i) % 3 * 2);
            var counted = months * story.Percent / 100;
            if (covered + counted > required)
                months = Math.Max(1, (int)Math.Ceiling((required - covered) * 100 / story.Percent));
            AddPlacement(i, from, from.AddMonths(months).AddDays(-1));
            covered += months * story.Percent / 100;
            from = from.AddMonths(months);
        }

        // Absence is served afterwards.
        if (story.AbsenceAt is not null)
            AddPlacement(100, from, from.AddMonths(4).AddDays(-1));
    }

    private void AddPlacement(int i, DateOnly from, DateOnly to)
    {
        if (i % 5 == 4)
        {
            Place(i, DemoPlaces.External[(number + i) % DemoPlaces.External.Count], null, from, to, story.Percent);
            return;
        }

        var unit = house.Units[ClinicFor(i)];
        Place(i, unit.Name, unit, from, to, story.Percent);
    }

    private void Place(int i, string name, Unit? unit, DateOnly from, DateOnly to, decimal percent)
    {
        if (unit is null)
        {
            _ = Training.AddPlacement(new PlacementDetails(name, null, from, to, percent, null)).Value;
            return;
        }

        var underPersona = story.PeriodUnderPersona && from <= house.Today && to >= house.Today;
        var supervisor = house.Supervisor(unit.Id, underPersona ? 0 : number + i);
        var placement = Training.AddPlacement(new PlacementDetails(name, unit.Id, from, to, percent, supervisor.Id)).Value;
        if (supervisor != Principal)
            mandates.Add(new SupervisorMandate(house.Id, Training.Id, supervisor.Id, MandateKind.Placement, from, to.AddMonths(2), placement.Id));
    }

    private string ClinicFor(int i)
    {
        var clinics = house.SupervisorsByUnit.Keys.Select(id => house.Units.Values.Single(unit => unit.Id == id).Name).Order(StringComparer.Ordinal).ToList();
        return i % 3 == 1 && clinics.Count > 2 ? clinics[((number * 5) + i) % clinics.Count] : story.Clinic;
    }
}
