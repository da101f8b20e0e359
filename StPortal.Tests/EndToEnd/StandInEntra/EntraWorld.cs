using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using StPortal.Domain.Messaging;
using StPortal.Domain.People;
using StPortal.Domain.Tenancy;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.Messaging;
using StPortal.Infrastructure.People;

namespace StPortal.Tests.EndToEnd.StandInEntra;

/// <summary>Organisations, members, accounts and invitations as a test needs them.</summary>
public sealed class EntraWorld(IServiceProvider services)
{
    private static readonly DateOnly Since = new(2020, 1, 1);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async Task<Organisation> AddOrganisationAsync(string name, params Guid[] directories)
    {
        var organisation = new Organisation($"o-{Guid.NewGuid():N}", name, name);
        await SaveAsync(organisation.Id, context =>
        {
            context.Add(organisation);
            context.AddRange(directories.Select(directory => new OrganisationDirectory(organisation.Id, directory)));
        });
        return organisation;
    }

    /// <summary>Somebody who signs in by the account.</summary>
    public async Task<Membership> AddMemberAsync(Organisation organisation, StandInAccount account, Role role = Role.DirectorOfStudies)
    {
        var member = Membership.Create(organisation.Id, account.Name.Split(' ')[0], account.Name.Split(' ')[^1], account.UserName).Value;
        await SaveAsync(organisation.Id, context =>
        {
            context.Add(member);
            context.Add(new RoleAssignment(organisation.Id, member.Id, role, null, Since));
            context.Add(new ExternalIdentity(account.DirectoryId, account.ObjectId, organisation.Id, member.Id, DateTime.UnixEpoch));
        });
        return member;
    }

    /// <summary>Somebody who is invited; the secret of the link, and the mail in the outbox.</summary>
    public async Task<(Membership Member, string Secret)> InviteAsync(
        Organisation organisation, string name, Role role = Role.DirectorOfStudies, DateTime? sentAtUtc = null)
    {
        var member = Membership.Invite(organisation.Id, name.Split(' ')[0], name.Split(' ')[^1], $"m-{Guid.NewGuid():N}@standin.example").Value;
        var invitation = new Invitation(organisation.Id, member.Id, null, sentAtUtc ?? TimeProvider.System.GetUtcNow().UtcDateTime);
        var secret = "";
        await using var scope = services.CreateAsyncScope();
        await SaveAsync(organisation.Id, async context =>
        {
            context.Add(member);
            context.Add(new RoleAssignment(organisation.Id, member.Id, role, null, Since));
            context.Add(invitation);
            var ends = TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(1);
            secret = await scope.ServiceProvider.GetRequiredService<LinkTokens>()
                .IssueAsync(context, organisation.Id, LinkPurpose.Invitation, invitation.Id, ends, Token);
            scope.ServiceProvider.GetRequiredService<Outbox>().Add(
                context, MailKind.Invitation, new MailRecipient(member.Email, member.FullName), $"/inbjudan/{secret}",
                new Dictionary<string, string> { ["name"] = member.GivenName, ["organisation"] = organisation.Name });
        });
        return (member, secret);
    }

    /// <summary>The mail to somebody, once it is sent.</summary>
    public async Task<ReadMail> MailToAsync(string address)
    {
        await using var scope = services.CreateAsyncScope();
        var folder = scope.ServiceProvider.GetRequiredService<MailFolder>();
        await scope.ServiceProvider.GetRequiredService<MailSender>().TendAsync(Token);
        return (await folder.ListAsync(Token)).First(mail => mail.To.Contains(address, StringComparison.OrdinalIgnoreCase));
    }

    public Task ChangeAsync(Organisation organisation, Func<StPortalDbContext, Task> change) => SaveAsync(organisation.Id, change);

    public async Task<T> AskAsync<T>(Organisation organisation, Func<StPortalDbContext, Task<T>> ask)
    {
        await using var scope = services.CreateAsyncScope();
        await using var context = await ContextAsync(scope, organisation.Id);
        return await ask(context);
    }

    private Task SaveAsync(Guid organisationId, Action<StPortalDbContext> change) => SaveAsync(organisationId, context =>
    {
        change(context);
        return Task.CompletedTask;
    });

    private async Task SaveAsync(Guid organisationId, Func<StPortalDbContext, Task> change)
    {
        await using var scope = services.CreateAsyncScope();
        await using var context = await ContextAsync(scope, organisationId);
        await change(context);
        await context.SaveChangesAsync(Token);
    }

    private static Task<StPortalDbContext> ContextAsync(AsyncServiceScope scope, Guid organisationId)
    {
        scope.ServiceProvider.GetRequiredService<CurrentUser>().ActForOrganisation(organisationId);
        return scope.ServiceProvider.GetRequiredService<IDbContextFactory<StPortalDbContext>>().CreateDbContextAsync(Token);
    }
}
