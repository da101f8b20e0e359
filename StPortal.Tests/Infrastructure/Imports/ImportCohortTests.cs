using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.Imports;
using StPortal.Domain.People;
using StPortal.Domain.Supervision;
using StPortal.Domain.Tenancy;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Imports;
using static StPortal.Tests.Infrastructure.Builders;

namespace StPortal.Tests.Infrastructure.Imports;

public sealed class ImportCohortTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Import_CleanLists_AreSavedWhole()
    {
        using var lists = SmallCohort.Clean();
        await using var fixture = await ImportFixture.StartAsync();

        var report = await fixture.ImportAsync(lists.Folder);

        Assert.True(report.IsSaved);
        Assert.Empty(report.Flaws);
        Assert.Equal([4, 2, 4, 2], report.Counts.Select(count => count.New));
        Assert.Equal(1, report.Counts.Sum(count => count.Warnings));
    }

    [Fact]
    public async Task Import_FlawedLists_NameEachFlawAndWhatFollows()
    {
        using var lists = SmallCohort.Flawed();
        await using var fixture = await ImportFixture.StartAsync();

        var report = await fixture.ImportAsync(lists.Folder);

        Assert.Equal(
            [
                (ListName.People, 6, typeof(AddressStandsTwice)),
                (ListName.People, 7, typeof(FieldIsRequired)),
                (ListName.Trainings, 5, typeof(SpecialtyIsUnknown)),
                (ListName.Trainings, 5, typeof(PercentIsOutOfRange)),
                (ListName.Trainings, 5, typeof(PersonIsNotInTheLists)),
                (ListName.Placements, 6, typeof(DayDoesNotExist)),
                (ListName.Placements, 7, typeof(RowStandsTwice)),
                (ListName.Placements, 8, typeof(ServiceAboveFullTime)),
                (ListName.Courses, 4, typeof(FieldIsRequired)),
                (ListName.Courses, 5, typeof(TextIsNotANumber)),
            ],
            report.Flaws.Select(flaw => (flaw.Row.List, flaw.Row.Line, flaw.Reason.GetType())));
        Assert.Equal(
            [new(ListName.Trainings, 4), new(ListName.Placements, 9)],
            report.Consequences.Where(row => row.Cause == new RowPlace(ListName.People, 6)).Select(row => row.Row));
        Assert.Equal(0, await fixture.ReadAsync(context => context.Memberships.CountAsync(Token)));
    }

    [Fact]
    public async Task Import_FlawedListsSkippingBad_ThenCleanOnes_AddNothing()
    {
        using var flawed = SmallCohort.Flawed();
        using var clean = SmallCohort.Clean();
        await using var fixture = await ImportFixture.StartAsync();

        await fixture.ImportAsync(flawed.Folder, skipBad: true);
        var again = await fixture.ImportAsync(clean.Folder);

        Assert.Equal([4, 2, 4, 2], again.Counts.Select(count => count.AlreadyThere));
        Assert.Equal(4, await fixture.ReadAsync(context => context.Placements.CountAsync(Token)));
    }

    [Fact]
    public async Task Import_People_HaveRolesWithinTheirUnit()
    {
        using var lists = SmallCohort.Clean();
        await using var fixture = await ImportFixture.StartAsync();

        await fixture.ImportAsync(lists.Folder);

        var roles = await fixture.ReadAsync(context => context.RoleAssignments
            .Join(context.Memberships, role => role.MembershipId, member => member.Id, (role, member) => new { member.GivenName, role.Role, role.UnitId, member.SpecialtyKey, member.SupervisorTrainingYear })
            .OrderBy(row => row.GivenName).ThenBy(row => row.Role).ToListAsync(Token));
        Assert.Equal(
            [("Bo", Role.Trainee, true), ("Eva", Role.DirectorOfStudies, false), ("Åsa", Role.Trainee, true), ("Örjan", Role.Assessor, true), ("Örjan", Role.Supervisor, true)],
            roles.Select(row => (row.GivenName, row.Role, row.UnitId is null)));
        Assert.Equal(("kirurgi", 2019), (roles[^1].SpecialtyKey, roles[^1].SupervisorTrainingYear));
    }

    [Fact]
    public async Task Import_Units_AreMadeFromNamesAndFoundWhereTheyStand()
    {
        using var lists = SmallCohort.Clean();
        await using var fixture = await ImportFixture.StartAsync();
        var hospital = new Unit(fixture.Organisation.Id, "Småby lasarett", UnitKind.Hospital);
        await fixture.Portal.AddAsync(fixture.Organisation.Id, hospital, fixture.Organisation.Unit("Medicinkliniken", hospital));

        var report = await fixture.ImportAsync(lists.Folder);

        var units = await fixture.ReadAsync(context => context.Units.OrderBy(unit => unit.Name).Select(unit => unit.Name).ToListAsync(Token));
        Assert.Equal(["Kirurgkliniken", "Medicinkliniken", "Primärvården", "Småby lasarett", "Vårdcentralen Ån"], units);
        Assert.Equal(3, report.NewUnits);
    }

    [Fact]
    public async Task Import_Placements_KnowUnitSupervisorAndMandate()
    {
        using var lists = SmallCohort.Clean();
        await using var fixture = await ImportFixture.StartAsync();

        await fixture.ImportAsync(lists.Folder);

        var placements = await fixture.ReadAsync(context => context.Placements.OrderBy(p => p.From).ThenBy(p => p.To).ToListAsync(Token));
        Assert.Equal(
            [("Medicinkliniken, Småby lasarett", 100m), ("Vårdcentralen Ån, Primärvården", 50m), ("Kirurgkliniken, Småby lasarett", 50m), ("Thorax, Storstads universitetssjukhus", 100m)],
            placements.Select(placement => (placement.Place, placement.Percent)));
        Assert.Equal([false, false, false, true], placements.Select(placement => placement.UnitId is null));
        var mandates = await fixture.ReadAsync(context => context.SupervisorMandates.ToListAsync(Token));
        Assert.Equal((2, 3), (mandates.Count(m => m.Kind == MandateKind.Principal), mandates.Count(m => m.PlacementId is not null)));
        var first = mandates.Single(mandate => mandate.PlacementId == placements[0].Id);
        Assert.Equal((Day("2023-01-01"), Day("2023-06-30"), placements[0].SupervisorId), (first.From, first.To!.Value, first.SupervisorId));
    }

    [Fact]
    public async Task Import_CourseThatLooksLikeAFormula_IsKeptAsText()
    {
        using var lists = SmallCohort.Clean();
        await using var fixture = await ImportFixture.StartAsync();

        await fixture.ImportAsync(lists.Folder);

        Assert.Equal(
            ["=HYPERLINK(\"http://x\")", "Palliativ medicin – \"hemma\""],
            await fixture.ReadAsync(context => context.Courses.OrderBy(course => course.StartsOn).Select(course => course.Title).ToListAsync(Token)));
    }

    [Fact]
    public async Task Import_AsAMember_IsRefused()
    {
        using var lists = SmallCohort.Clean();
        await using var fixture = await ImportFixture.StartAsync();
        var member = fixture.Organisation.Member();
        await fixture.Portal.AddAsync(fixture.Organisation.Id, member);
        var read = (await CohortListSource.ReadAsync(lists.Folder, Token)).Value;
        await using var scope = fixture.Portal.As(member);

        Assert.IsType<NotFound>((await scope.Get<ImportCohort>().HandleAsync(new(read, SkipBad: false), Token)).Refusal);
    }

    [Fact]
    public async Task Import_SameListsIntoTwoOrganisations_KeepApart()
    {
        using var lists = SmallCohort.Clean();
        await using var fixture = await ImportFixture.StartAsync();
        var other = await fixture.Portal.AddOrganisationAsync("annan");
        await fixture.ImportAsync(lists.Folder);
        var read = (await CohortListSource.ReadAsync(lists.Folder, Token)).Value;
        await using var scope = fixture.Portal.AsOrganisation(other.Id);

        var report = (await scope.Get<ImportCohort>().HandleAsync(new(read, SkipBad: false), Token)).Value;

        Assert.Equal([4, 2, 4, 2], report.Counts.Select(count => count.New));
    }
}
