using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using StPortal.Domain;
using StPortal.Domain.People;
using StPortal.Domain.Tenancy;
using StPortal.Infrastructure.Auditing;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.Messaging;
using StPortal.Infrastructure.People;

namespace StPortal.Infrastructure.Tenancy;

/// <summary>
/// The first organisation and whoever runs the service from then on, in one save. For an operator verb alone; refused as soon as there is
/// a system administrator, so that the command line is no way past that person.
/// </summary>
public sealed class BootstrapOrganisation(
    StPortalDbContextOptions options, InvitationSender sender, IOptions<MailOptions> mail, TimeProvider clock)
{
    private static readonly Role[] Roles = [Role.SystemAdministrator, Role.LocalAdministrator];

    public async Task<Result<Made>> HandleAsync(Input input, CancellationToken cancellationToken)
    {
        if (await WhyNotAsync(input, cancellationToken) is { } refusal)
            return refusal;
        var organisation = new Organisation(input.Slug, input.Name, input.LegalName);
        var created = input.ObjectId is null
            ? Membership.Invite(organisation.Id, input.GivenName, input.FamilyName, input.Email)
            : Membership.Create(organisation.Id, input.GivenName, input.FamilyName, input.Email);
        if (!created.IsOk)
            return created.Refusal;
        var member = created.Value;
        var user = new CurrentUser();
        user.ActForOrganisation(organisation.Id);
        await using var context = options.NewContext(user);
        context.Add(organisation);
        context.Add(new OrganisationDirectory(organisation.Id, input.DirectoryId));
        context.Add(member);
        context.AddRange(Roles.Select(role => new RoleAssignment(organisation.Id, member.Id, role, null, clock.Today())));
        var made = input.ObjectId is { } objectId
            ? Link(context, member, new DirectoryAccount(input.DirectoryId, objectId))
            : await InviteAsync(context, organisation, member, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        return made;
    }

    private async Task<Refusal?> WhyNotAsync(Input input, CancellationToken cancellationToken)
    {
        if ((Guard.Required(nameof(Input.Name), input.Name) ?? Guard.Required(nameof(Input.LegalName), input.LegalName)) is { } refusal)
            return refusal;
        if (!Organisation.IsSlug(input.Slug))
            return new SlugIsMalformed(input.Slug);
        await using var shared = options.NewContext(new CurrentUser());
        var organisations = await shared.Organisations.AsNoTracking().OrderBy(one => one.Slug).ToListAsync(cancellationToken);
        if (organisations.Exists(one => one.Slug == input.Slug))
            return new SlugIsTaken(input.Slug);
        foreach (var organisation in organisations)
        {
            if (await HasSystemAdministratorAsync(organisation.Id, cancellationToken))
                return new SystemAdministratorExists(organisation.Name);
        }

        return null;
    }

    /// <summary>One who is still there: when the last has left, the verb is the way back.</summary>
    private async Task<bool> HasSystemAdministratorAsync(Guid organisationId, CancellationToken cancellationToken)
    {
        var user = new CurrentUser();
        user.ActForOrganisation(organisationId);
        var today = clock.Today();
        await using var context = options.NewContext(user);
        return await context.RoleAssignments.AnyAsync(
            held => held.Role == Role.SystemAdministrator && (held.To == null || held.To >= today)
                && context.Memberships.Any(member => member.Id == held.MembershipId && member.Status != MembershipStatus.Inactive),
            cancellationToken);
    }

    private Made Link(StPortalDbContext context, Membership member, DirectoryAccount account)
    {
        context.Add(new ExternalIdentity(account.DirectoryId, account.ObjectId, member.OrganisationId, member.Id, clock.GetUtcNow().UtcDateTime));
        SecurityEvents.AccountLinked(context, member.OrganisationId, member.Id, null, clock.GetUtcNow().UtcDateTime);
        return new Made(member.OrganisationId, member.Id, null, null, false);
    }

    private async Task<Made> InviteAsync(StPortalDbContext context, Organisation organisation, Membership member, CancellationToken cancellationToken)
    {
        var invitation = new Invitation(organisation.Id, member.Id, invitedById: null, clock.GetUtcNow().UtcDateTime);
        context.Add(invitation);
        // Without a server a mail would wait for ever, with a secret in it.
        var isMailed = mail.Value.ToFolder || mail.Value.Host is { Length: > 0 };
        var path = await sender.SendAsync(context, invitation, member, organisation.Name, cancellationToken, isMailed);
        return new Made(organisation.Id, member.Id, path, invitation.ExpiresAtUtc, isMailed);
    }

    /// <param name="ObjectId">Links the account at once; without it an invitation is made.</param>
    public sealed record Input(
        string Name, string Slug, string LegalName, Guid DirectoryId, string GivenName, string FamilyName, string Email, Guid? ObjectId);

    /// <param name="InvitationPath">With the link's secret: to be shown to the operator once.</param>
    public sealed record Made(Guid OrganisationId, Guid MembershipId, string? InvitationPath, DateTime? InvitationEndsAtUtc, bool IsMailed);
}
