using StPortal.Domain.Curricula;
using StPortal.Domain.People;
using StPortal.Domain.Supervision;
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
        var plannedMonths = (int)Math.Ceiling(required * 100m / story.Percent) + (story.AbsenceAt is null ? 0 : 4) + (story.GapAt is null ? 0 : 6);
        Training = Training.Create(house.Id, trainee.Id, new TrainingDetails(
            story.SpecialtyKey, story.Regulation, Start, Start.AddMonths(plannedMonths).AddDays(-1), home.Id, story.Percent)).Value;
        DateOnly? lastDay = story.SupervisionEndsIn is { } days ? house.Today.AddDays(days) : null;
        mandates.Add(new SupervisorMandate(house.Id, Training.Id, Principal.Id, MandateKind.Principal, Start, lastDay));
        AddPlacements(required);
        if (story.AbsenceAt is { } absence && Start.AddMonths(absence) < house.Today)
            _ = Training.AddAbsence(Start.AddMonths(absence), Start.AddMonths(absence + 4).AddDays(-1), 100).Value;
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
            var outside = DemoPlaces.External[(number + i) % DemoPlaces.External.Count];
            _ = Training.AddPlacement(new PlacementDetails(outside, null, from, to, story.Percent, null)).Value;
            return;
        }

        var unit = house.Units[ClinicFor(i)];
        var underPersona = story.PeriodUnderPersona && from <= house.Today && to >= house.Today;
        var supervisor = house.Supervisor(unit.Id, underPersona ? 0 : number + i);
        var placement = Training.AddPlacement(new PlacementDetails(unit.Name, unit.Id, from, to, story.Percent, supervisor.Id)).Value;
        if (supervisor != Principal)
            mandates.Add(new SupervisorMandate(house.Id, Training.Id, supervisor.Id, MandateKind.Placement, from, to.AddMonths(2), placement.Id));
    }

    private string ClinicFor(int i)
    {
        var clinics = house.SupervisorsByUnit.Keys.Select(id => house.Units.Values.Single(unit => unit.Id == id).Name).Order(StringComparer.Ordinal).ToList();
        return i % 3 == 1 && clinics.Count > 2 ? clinics[((number * 5) + i) % clinics.Count] : story.Clinic;
    }
}
