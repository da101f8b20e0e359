using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.People;
using StPortal.Domain.Tenancy;
using StPortal.Infrastructure.People;

namespace StPortal.Tests.Infrastructure.People;

public sealed class MembersTests
{
    private static readonly Guid Directory = Guid.Parse("11111111-0000-4000-8000-000000000001");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task List_Narrowed_ShowsWhatIsAskedFor()
    {
        await using var here = await Administration.StartAsync();
        var (inClinic, left) = (here.Organisation.Member("Åsa", "Öberg", here.Clinic), here.Organisation.Member("Sten", "Bort", here.Other));
        left.Deactivate();
        await here.Portal.AddAsync(here.Organisation.Id, inClinic, left, inClinic.Has(Role.Supervisor, here.Clinic), inClinic.Has(Role.Assessor, here.Clinic, to: "2026-11-23"));
        await using var scope = here.AsAdministrator();
        var query = scope.Get<MembersQuery>();

        Assert.Equal(["Olle Sand", "Vera Ström", "Åsa Öberg"], await NamesAsync(query, new()));
        Assert.Equal(["Åsa Öberg"], await NamesAsync(query, new(Search: "oberg asa")));
        Assert.Equal(["Sten Bort"], await NamesAsync(query, new(Status: MembershipStatus.Inactive)));
        Assert.Equal(4, (await NamesAsync(query, new(EvenInactive: true))).Count);
        Assert.Equal(["Åsa Öberg"], await NamesAsync(query, new(Role: Role.Supervisor)));
        Assert.Empty(await NamesAsync(query, new(Role: Role.Assessor)));
        Assert.Equal(["Vera Ström", "Åsa Öberg"], await NamesAsync(query, new(UnitId: here.Clinic.Id)));
    }

    [Fact]
    public async Task List_OfAClinicsAdministrator_IsTheClinic()
    {
        await using var here = await Administration.StartAsync();
        await using var scope = here.AsOfClinic();

        Assert.Equal(["Vera Ström"], await NamesAsync(scope.Get<MembersQuery>(), new(EvenInactive: true)));
        Assert.IsType<NotFound>((await scope.Get<MemberQuery>().HandleAsync(here.Administrator.Id, Token)).Refusal);
    }

    [Fact]
    public async Task Change_AfterSomebodyElse_SaysWhatStandsThere()
    {
        await using var here = await Administration.StartAsync();
        await using var scope = here.AsAdministrator();
        var before = (await scope.Get<MemberQuery>().HandleAsync(here.OfClinic.Id, Token)).Value;
        ChangeMember.Input Input(string family) => new(before.Id, before.Version, "Vera", family, before.Email, before.Title, before.Unit!.Id);

        var first = await scope.Get<ChangeMember>().HandleAsync(Input("Ström-Åberg"), Token);
        var second = await scope.Get<ChangeMember>().HandleAsync(Input("Bergström"), Token);

        Assert.True(first.IsOk);
        var change = Assert.Single(Assert.IsType<ChangedByAnother>(second.Refusal).WhatChanged);
        Assert.Equal(("FamilyName", "Bergström", "Ström-Åberg"), (change.Field, change.Yours, change.Theirs));
        Assert.Equal(["Vera Ström-Åberg"], await NamesAsync(scope.Get<MembersQuery>(), new(Search: "aberg")));
    }

    [Fact]
    public async Task Role_GivenAndEnded_IsHeldInBetween_AndCanBeGivenBack()
    {
        await using var here = await Administration.StartAsync();
        await using var scope = here.AsAdministrator();
        var (grant, end) = (scope.Get<GrantRole>(), scope.Get<EndRole>());
        var today = here.Portal.Today;

        var granted = await grant.HandleAsync(new(here.OfClinic.Id, new(Role.DirectorOfStudies, here.Clinic.Id)), Token);
        var twice = await grant.HandleAsync(new(here.OfClinic.Id, new(Role.DirectorOfStudies, here.Clinic.Id, today.AddDays(5))), Token);
        var taken = await end.HandleAsync(new(granted.Value), Token);
        var back = await grant.HandleAsync(taken.Value, Token);

        Assert.IsType<RoleIsHeldAlready>(twice.Refusal);
        Assert.True(back.IsOk);
        Assert.Contains((await scope.Get<MemberQuery>().HandleAsync(here.OfClinic.Id, Token)).Value.Roles, role => role is { Role: Role.DirectorOfStudies, IsHeld: true });
    }

    [Fact]
    public async Task LastAdministrator_CannotBeTakenAway()
    {
        await using var here = await Administration.StartAsync();
        var other = here.Organisation.Member("Två", "Administratör");
        var role = other.Has(Role.LocalAdministrator, to: "2026-12-31");
        await here.Portal.AddAsync(here.Organisation.Id, other, role);
        await using var scope = here.AsAdministrator();

        var first = await scope.Get<EndRole>().HandleAsync(new(role.Id), Token);
        var own = (await scope.Get<MemberQuery>().HandleAsync(here.Administrator.Id, Token)).Value.Roles.Single(one => one.Role == Role.LocalAdministrator);

        Assert.True(first.IsOk);
        Assert.IsType<LastAdministratorStays>((await scope.Get<EndRole>().HandleAsync(new(own.Id), Token)).Refusal);
        Assert.IsType<NobodyDeactivatesThemselves>((await scope.Get<DeactivateMember>().HandleAsync(new(here.Administrator.Id), Token)).Refusal);
    }

    /// <summary>By such a person's account, address or invitation one would sign in as the provider.</summary>
    [Fact]
    public async Task ProvidersPerson_IsNotTheOrganisationsToChange()
    {
        await using var here = await Administration.StartAsync();
        var provider = here.Organisation.Member("Ylva", "Asp", here.Clinic);
        await here.Portal.AddAsync(
            here.Organisation.Id, provider, provider.Has(Role.SystemAdministrator), new OrganisationDirectory(here.Organisation.Id, Directory));
        await using var scope = here.AsAdministrator();
        var view = (await scope.Get<MemberQuery>().HandleAsync(provider.Id, Token)).Value;

        Assert.False(view.MayAdminister);
        Assert.IsType<NotFound>((await scope.Get<LinkDirectoryAccount>().HandleAsync(new(provider.Id, Directory, Guid.NewGuid().ToString()), Token)).Refusal);
        Assert.IsType<NotFound>((await scope.Get<ChangeMember>().HandleAsync(
            new(provider.Id, view.Version, "Ylva", "Asp", "min@region.example", null, here.Clinic.Id), Token)).Refusal);
        Assert.IsType<NotFound>((await scope.Get<DeactivateMember>().HandleAsync(new(provider.Id), Token)).Refusal);
        Assert.IsType<NotFound>((await scope.Get<ResendInvitation>().HandleAsync(provider.Id, Token)).Refusal);
        Assert.IsType<NotFound>((await scope.Get<GrantRole>().HandleAsync(new(provider.Id, new(Role.Assessor, null)), Token)).Refusal);
        await using var own = here.Portal.As(provider);
        Assert.IsType<NotFound>((await own.Get<LinkDirectoryAccount>().HandleAsync(new(here.OfClinic.Id, Directory, Guid.NewGuid().ToString()), Token)).Refusal);
    }

    [Fact]
    public async Task LinkAccount_ByItsObjectId_JoinsAndClosesTheInvitation()
    {
        await using var here = await Administration.StartAsync();
        await here.Portal.AddAsync(here.Organisation.Id, new OrganisationDirectory(here.Organisation.Id, Directory));
        await using var scope = here.AsAdministrator();
        var (link, account) = (scope.Get<LinkDirectoryAccount>(), Guid.NewGuid());
        var id = (await scope.Get<InviteMember>().HandleAsync(new("Åke", "Östlund", "ake@region.example", null, null, []), Token)).Value;

        Assert.IsType<TextIsNotAnId>((await link.HandleAsync(new(id, Directory, "abc"), Token)).Refusal);
        Assert.IsType<DirectoryIsNotTheOrganisations>((await link.HandleAsync(new(id, Guid.NewGuid(), account.ToString()), Token)).Refusal);
        Assert.True((await link.HandleAsync(new(id, Directory, $" {account} "), Token)).IsOk);
        Assert.Equal("Åke Östlund", Assert.IsType<AccountIsAnotherMembers>((await link.HandleAsync(new(here.OfClinic.Id, Directory, account.ToString()), Token)).Refusal).Name);
        Assert.True((await link.HandleAsync(new(id, Directory, Guid.NewGuid().ToString()), Token)).IsOk);

        var view = (await scope.Get<MemberQuery>().HandleAsync(id, Token)).Value;
        await using var context = scope.NewContext();
        Assert.Equal(MembershipStatus.Active, view.Status);
        Assert.NotEqual(account, view.Account!.ObjectId);
        Assert.Empty(await context.LinkTokens.Where(one => one.RevokedAtUtc == null).ToListAsync(Token));
    }

    private static async Task<IReadOnlyList<string>> NamesAsync(MembersQuery query, MembersRequest request) =>
        [.. (await query.HandleAsync(request, Token)).Value.Rows.Select(row => row.Name)];
}
