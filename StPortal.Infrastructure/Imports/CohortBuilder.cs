using StPortal.Domain;
using StPortal.Domain.Evidence;
using StPortal.Domain.Imports;
using StPortal.Domain.People;
using StPortal.Domain.Supervision;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.Imports;

/// <summary>Makes entities of the rows that can stand, in memory; the caller saves them, all or none.</summary>
internal sealed class CohortBuilder(
    StPortalDbContext context, Guid organisationId, CohortInSystem there, UnitPlanner units, DateOnly today)
{
    private readonly Dictionary<ListName, int> made = [];
    private readonly List<RowFlaw> flaws = [];

    /// <summary>What the entities themselves refused, such as service above full time.</summary>
    public IReadOnlyList<RowFlaw> Flaws => flaws;

    public int MadeIn(ListName list) => made.GetValueOrDefault(list);

    public void Build(CohortReading reading)
    {
        foreach (var line in reading.People)
            AddPerson(line);
        foreach (var line in reading.Trainings)
            AddTraining(line);
        foreach (var line in reading.Placements)
            AddPlacement(line);
        foreach (var line in reading.Courses)
            AddCourse(line);
        context.AddRange(units.Added);
    }

    private void AddPerson(PersonLine line)
    {
        var key = EmailAddress.Key(line.Email);
        if (there.People.ContainsKey(key))
            return;
        var unit = units.FindOrAdd(line.Unit);
        if (Accept(line.Row, ListColumn.Email, Membership.Create(organisationId, line.GivenName, line.FamilyName, line.Email)) is not { } member)
            return;
        member.Describe(title: null, line.SpecialtyKey, line.SupervisorTrainingYear, unit);
        there.People[key] = member.Id;
        context.Add(member);
        foreach (var role in line.Roles)
            context.Add(new RoleAssignment(organisationId, member.Id, role, ScopeOf(role, unit), today));
        Count(ListName.People);
    }

    /// <summary>Roles over others reach as far as the unit in the list; what one is oneself, and running the space, has no unit.</summary>
    private static Guid? ScopeOf(Role role, Guid? unit) =>
        role is Role.DirectorOfStudies or Role.HeadOfDepartment or Role.TrainingManager ? unit : null;

    private void AddTraining(TrainingLine line)
    {
        var trainee = there.People[line.Trainee];
        var ofTrainee = there.Trainings.GetValueOrDefault(trainee, []);
        if (ofTrainee.Any(t => t.SpecialtyKey == line.SpecialtyKey && t.Regulation == line.Regulation && t.Start == line.Start))
            return;
        // The reader has seen to it that a home unit is the organisation's own.
        var home = units.FindOrAdd(line.HomeUnit)!.Value;
        var details = new TrainingDetails(line.SpecialtyKey, line.Regulation, line.Start, line.PlannedEnd, home, line.Percent);
        if (Accept(line.Row, ListColumn.Specialty, Training.Create(organisationId, trainee, details)) is not { } training)
            return;
        context.Add(training);
        there.AddTraining(training);
        if (line.Supervisor is not null)
            AddMandate(training, line.Supervisor, MandateKind.Principal, training.Start, EndOfPrincipalMandate(training), placement: null);
        Count(ListName.Trainings);
    }

    /// <summary>Past its planned end a training still needs somebody who answers for it.</summary>
    private DateOnly? EndOfPrincipalMandate(Training training) => training.PlannedEnd >= today ? training.PlannedEnd : null;

    private void AddPlacement(PlacementLine line)
    {
        if (TrainingOn(line.Trainee, line.From) is not { } training)
            return;
        var supervisor = line.Supervisor is null ? (Guid?)null : there.People[line.Supervisor];
        var details = new PlacementDetails(
            line.Place.Display, units.FindOrAdd(line.Place), line.From, line.To, line.Percent, supervisor);
        if (training.Placements.Any(p => p.Place == details.Place && p.From == line.From && p.To == line.To
            && p.Percent == line.Percent && p.SupervisorId == supervisor))
            return;
        if (Accept(line.Row, ListColumn.Percent, training.AddPlacement(details)) is not { } placement)
            return;
        // A placement found through a training that is tracked would be taken for a change of an old one.
        context.Add(placement);
        if (line.Supervisor is not null)
            AddMandate(training, line.Supervisor, MandateKind.Placement, line.From, line.To, placement.Id);
        Count(ListName.Placements);
    }

    private void AddCourse(CourseLine line)
    {
        if (TrainingOn(line.Trainee, line.Day) is not { } training
            || !there.Courses.Add((training.Id, line.Title, line.Day, line.Days, line.Organiser)))
            return;
        var details = new CourseDetails(line.Title, line.Day, line.Days, line.Organiser);
        if (Accept(line.Row, ListColumn.CourseDays, Course.Create(organisationId, training.Id, details)) is not { } course)
            return;
        context.Add(course);
        Count(ListName.Courses);
    }

    /// <summary>Of several trainings, the latest that had begun by that day; what came before them all goes to the first.</summary>
    private Training? TrainingOn(string trainee, DateOnly day)
    {
        var trainings = there.Trainings.GetValueOrDefault(there.People[trainee], []).OrderBy(training => training.Start).ToList();
        return trainings.FindLast(training => training.Start <= day) ?? trainings.FirstOrDefault();
    }

    private void AddMandate(Training training, string supervisor, MandateKind kind, DateOnly from, DateOnly? to, Guid? placement) =>
        context.Add(new SupervisorMandate(organisationId, training.Id, there.People[supervisor], kind, from, to, placement));

    private T? Accept<T>(RowPlace row, ListColumn column, Result<T> result)
        where T : class
    {
        if (result.IsOk)
            return result.Value;
        flaws.Add(new RowFlaw(row, column, result.Refusal));
        return null;
    }

    private void Count(ListName list) => made[list] = MadeIn(list) + 1;
}
