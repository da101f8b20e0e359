using Microsoft.EntityFrameworkCore;
using StPortal.Domain.People;
using StPortal.Domain.Tenancy;
using StPortal.Infrastructure.People;

namespace StPortal.Tests.Infrastructure.People;

/// <summary>An organisation with a directory, an administrator who invites and somebody who is invited.</summary>
internal sealed class DirectoryScene : IAsyncDisposable
{
    private DirectoryScene(TestPortal portal, Organisation organisation, Membership administrator)
    {
        Portal = portal;
        Organisation = organisation;
        Administrator = administrator;
    }

    public TestPortal Portal { get; }

    public Organisation Organisation { get; }

    public Membership Administrator { get; }

    public Guid Directory { get; } = Guid.NewGuid();

    public static async Task<DirectoryScene> StartAsync()
    {
        var portal = await TestPortal.StartAsync();
        var organisation = await portal.AddOrganisationAsync("vast");
        var scene = new DirectoryScene(portal, organisation, organisation.Member("Olle", "Sand"));
        await portal.AddAsync(organisation.Id, scene.Administrator, new OrganisationDirectory(organisation.Id, scene.Directory));
        return scene;
    }

    public DirectoryAccount NewAccount() => new(Directory, Guid.NewGuid());

    /// <summary>A member of the organisation (the scene's own when none is named) who signs in by the account.</summary>
    public async Task<Membership> LinkAsync(DirectoryAccount account, Organisation? organisation = null)
    {
        organisation ??= Organisation;
        var member = organisation.Member();
        await Portal.AddAsync(
            organisation.Id, member,
            new ExternalIdentity(account.DirectoryId, account.ObjectId, organisation.Id, member.Id, Portal.Clock.GetUtcNow().UtcDateTime));
        return member;
    }

    public async Task<(Membership Member, Invitation Invitation, string Secret)> InviteAsync()
    {
        var member = Membership.Invite(Organisation.Id, "Nora", "Forsell", $"nora.{Guid.NewGuid():N}@region.example").Value;
        var invitation = new Invitation(Organisation.Id, member.Id, Administrator.Id, Portal.Clock.GetUtcNow().UtcDateTime);
        await Portal.AddAsync(Organisation.Id, member, invitation);
        return (member, invitation, await IssueAsync(invitation));
    }

    public async Task<string> IssueAsync(Invitation invitation)
    {
        await using var scope = Portal.AsOrganisation(Organisation.Id);
        await using var context = scope.NewContext();
        var secret = await scope.Get<LinkTokens>().IssueAsync(
            context, Organisation.Id, LinkPurpose.Invitation, invitation.Id, invitation.ExpiresAtUtc, TestContext.Current.CancellationToken);
        await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        return secret;
    }

    public async Task ChangeAsync<T>(Guid id, Action<T> change)
        where T : class
    {
        await using var scope = Portal.AsOrganisation(Organisation.Id);
        await using var context = scope.NewContext();
        change(await context.Set<T>().SingleAsync(row => EF.Property<Guid>(row, "Id") == id, TestContext.Current.CancellationToken));
        await context.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    public async Task<T> AskAsync<T>(Func<StPortal.Infrastructure.Data.StPortalDbContext, Task<T>> ask)
    {
        await using var scope = Portal.AsOrganisation(Organisation.Id);
        await using var context = scope.NewContext();
        return await ask(context);
    }

    public ValueTask DisposeAsync() => Portal.DisposeAsync();
}
