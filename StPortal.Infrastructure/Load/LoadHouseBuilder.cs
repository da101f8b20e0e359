using System.Globalization;
using StPortal.Domain;
using StPortal.Domain.Assessments;
using StPortal.Domain.People;
using StPortal.Domain.Tenancy;
using StPortal.Infrastructure.Demo;

namespace StPortal.Infrastructure.Load;

/// <summary>Units and staff of one load organisation: the demo region's places, with as many supervisors as its trainees need.</summary>
internal sealed class LoadHouseBuilder(Organisation organisation, int number, int trainees, DateOnly today)
{
    private const int TraineesPerSupervisor = 4;

    private readonly DemoNames names = Names(number);
    private readonly Dictionary<string, Unit> units = [];
    private readonly Dictionary<Guid, IReadOnlyList<Membership>> supervisors = [];
    private int people;

    /// <summary>Everything made and not yet taken.</summary>
    public List<object> Rows { get; } = [organisation];

    public DemoOrganisation Build()
    {
        foreach (var house in DemoPlaces.Region)
            AddHouse(house);
        AddStaff("Studierektor", "allmanmedicin", null, Role.DirectorOfStudies);
        AddStaff("Utbildningschef", null, null, Role.TrainingManager);
        AddStaff("Handläggare", null, null, Role.LocalAdministrator);
        var miniCex = new Instrument(
            organisation.Id, StandardInstruments.MiniCexKey, 1, StandardInstruments.MiniCexName, StandardInstruments.MiniCex);
        Rows.Add(miniCex);
        return new DemoOrganisation(organisation, units, supervisors, miniCex, today);
    }

    public Membership AddTrainee(Unit home) => AddPerson("ST-läkare", null, null, home.Id, Role.Trainee, home.Id);

    private void AddHouse(DemoHouse house)
    {
        var top = AddUnit(house.Name, house.Kind, null);
        AddStaff("Överläkare", house.Clinics[0].SpecialtyKey, top, Role.DirectorOfStudies);
        foreach (var clinic in house.Clinics)
        {
            var unit = AddUnit(clinic.Name, clinic.Kind, top.Id);
            AddStaff("Verksamhetschef", clinic.SpecialtyKey, unit, Role.HeadOfDepartment);
            var clinics = DemoPlaces.Region.Sum(one => one.Clinics.Count);
            var wanted = Math.Max(3, trainees / clinics / TraineesPerSupervisor);
            supervisors[unit.Id] =
                [.. Enumerable.Range(0, wanted).Select(i => AddPerson("Specialistläkare", clinic.SpecialtyKey, 2008 + (i % 16), unit.Id, Role.Supervisor, null))];
        }
    }

    private Unit AddUnit(string name, UnitKind kind, Guid? parent)
    {
        var unit = new Unit(organisation.Id, name, kind, parent);
        units.Add(name, unit);
        Rows.Add(unit);
        return unit;
    }

    private void AddStaff(string title, string? specialtyKey, Unit? unit, Role role) => AddPerson(title, specialtyKey, null, unit?.Id, role, unit?.Id);

    private Membership AddPerson(string title, string? specialtyKey, int? trained, Guid? unitId, Role role, Guid? scope)
    {
        var (given, family) = names.Next();
        // Many share a name, nobody an address.
        var address = string.Create(
            CultureInfo.InvariantCulture, $"{SwedishText.ForSearch(given)}.{SwedishText.ForSearch(family)}.{++people}").Replace(' ', '-');
        var member = Membership.Create(organisation.Id, given, family, $"{address}@{organisation.Slug}.example").Value;
        member.Describe(title, specialtyKey, trained, unitId);
        Rows.Add(member);
        Rows.Add(new RoleAssignment(organisation.Id, member.Id, role, scope, today.AddYears(-6)));
        return member;
    }

    /// <summary>Each organisation begins elsewhere in the list.</summary>
    private static DemoNames Names(int number)
    {
        var names = new DemoNames();
        for (var i = 0; i < number * 41; i++)
            names.Next();
        return names;
    }
}
