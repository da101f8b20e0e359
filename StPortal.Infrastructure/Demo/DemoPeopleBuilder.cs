using StPortal.Domain.Assessments;
using StPortal.Domain.People;
using StPortal.Domain.Tenancy;

namespace StPortal.Infrastructure.Demo;

/// <summary>Units, supervisors, heads and the cast of one demo organisation.</summary>
internal sealed class DemoPeopleBuilder(Organisation organisation, string mailDomain, DemoNames names, DateOnly today)
{
    private readonly Dictionary<string, Unit> units = [];
    private readonly Dictionary<Guid, IReadOnlyList<Membership>> supervisors = [];

    /// <summary>Everything made so far, in an order that the foreign keys allow.</summary>
    public List<object> Rows { get; } = [];

    public DemoOrganisation Build(IReadOnlyList<DemoHouse> houses, IReadOnlyList<DemoPersonSpec> cast, IReadOnlyList<DemoPersonSpec> others)
    {
        foreach (var house in houses)
            AddHouse(house);
        foreach (var person in cast)
            AddCast(person, featured: true);
        foreach (var person in others)
            AddCast(person, featured: false);
        foreach (var house in houses)
        {
            for (var i = 0; i < house.Clinics.Count; i++)
                AddStaff(house.Clinics[i], i);
        }

        var miniCex = new Instrument(
            organisation.Id, StandardInstruments.MiniCexKey, 1, StandardInstruments.MiniCexName, StandardInstruments.MiniCex);
        Rows.Add(miniCex);
        return new DemoOrganisation(organisation, units, supervisors, miniCex, today);
    }

    public Membership AddPerson(string given, string family, bool featured, string? title, string? specialtyKey, int? trained, Guid? unitId)
    {
        var address = $"{Domain.SwedishText.ForSearch(given)}.{Domain.SwedishText.ForSearch(family)}".Replace(' ', '-');
        var member = Membership.Create(organisation.Id, given, family, $"{(featured ? "demo." : "")}{address}@{mailDomain}").Value;
        member.Describe(title, specialtyKey, trained, unitId);
        Rows.Add(member);
        return member;
    }

    public (string Given, string Family) NextName() => names.Next();

    public void AddRole(Membership member, Role role, Guid? scope) =>
        Rows.Add(new RoleAssignment(organisation.Id, member.Id, role, scope, today.AddYears(-6)));

    private void AddHouse(DemoHouse house)
    {
        var top = AddUnit(house.Name, house.Kind, null);
        foreach (var clinic in house.Clinics)
            AddUnit(clinic.Name, clinic.Kind, top.Id);
    }

    private Unit AddUnit(string name, UnitKind kind, Guid? parent)
    {
        var unit = new Unit(organisation.Id, name, kind, parent);
        units.Add(name, unit);
        Rows.Add(unit);
        return unit;
    }

    private void AddCast(DemoPersonSpec person, bool featured)
    {
        var unit = person.Unit is null ? null : units[person.Unit];
        var member = AddPerson(
            person.Given, person.Family, featured, person.Title, person.SpecialtyKey, person.SpecialtyKey is null ? null : 2014, unit?.Id);
        AddRole(member, person.Role, person.Role == Role.Supervisor ? null : unit?.Id);
        // Directors of studies are specialists who supervise too.
        if (person.Role == Role.DirectorOfStudies)
            AddRole(member, Role.Supervisor, null);
        if (person.Role == Role.Supervisor && unit is not null)
            supervisors[unit.Id] = [member];
    }

    private void AddStaff(DemoClinic clinic, int number)
    {
        var unit = units[clinic.Name];
        var here = supervisors.GetValueOrDefault(unit.Id, []).ToList();
        while (here.Count < 3)
        {
            var (given, family) = names.Next();
            var supervisor = AddPerson(given, family, false, "Specialistläkare", clinic.SpecialtyKey, 2008 + ((number * 3 + here.Count) % 16), unit.Id);
            AddRole(supervisor, Role.Supervisor, null);
            here.Add(supervisor);
        }

        supervisors[unit.Id] = here;
        var (headGiven, headFamily) = names.Next();
        var head = AddPerson(headGiven, headFamily, false, "Verksamhetschef", clinic.SpecialtyKey, 2010, unit.Id);
        AddRole(head, Role.HeadOfDepartment, unit.Id);
    }
}
