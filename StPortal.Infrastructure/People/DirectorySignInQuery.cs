using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.People;
using StPortal.Domain.Tenancy;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.People;

/// <summary>
/// As whom an account of a directory may sign in: asked before any tenant is known, of an account whose token has been validated. Several
/// memberships when the person is in several organisations; otherwise the refusal says which calm page to show.
/// </summary>
public sealed class DirectorySignInQuery(StPortalDbContextOptions options)
{
    public async Task<Result<IReadOnlyList<MembershipChoice>>> HandleAsync(DirectoryAccount account, CancellationToken cancellationToken)
    {
        await using var shared = options.NewContext(new CurrentUser());
        // The issuer's signature says only that the directory exists; that it is a customer's is ours to check.
        var organisations = await shared.OrganisationDirectories.AsNoTracking()
            .Where(directory => directory.DirectoryId == account.DirectoryId)
            .Join(shared.Organisations, directory => directory.OrganisationId, one => one.Id, (_, one) => new { one.Id, one.Name, one.Status })
            .OrderBy(one => one.Name).ToListAsync(cancellationToken);
        if (organisations.Count == 0)
            return new DirectoryIsUnknown();
        var identities = await shared.ExternalIdentities.AsNoTracking()
            .Where(identity => identity.DirectoryId == account.DirectoryId && identity.ObjectId == account.ObjectId)
            .ToListAsync(cancellationToken);
        var choices = new List<MembershipChoice>();
        Refusal refusal = new AccountIsUnknown();
        foreach (var organisation in organisations)
        {
            // Of an organisation whose list no longer has the directory, an old link opens nothing.
            if (identities.Find(identity => identity.OrganisationId == organisation.Id) is not { } identity)
                continue;
            if (organisation.Status != OrganisationStatus.Active)
                refusal = new OrganisationIsClosed(organisation.Name);
            else if (!await IsActiveAsync(identity, cancellationToken))
                refusal = new MembershipIsInactive(organisation.Name);
            else
                choices.Add(new MembershipChoice(organisation.Id, identity.MembershipId, organisation.Name));
        }

        return choices.Count > 0 ? Result.From<IReadOnlyList<MembershipChoice>>(choices) : refusal;
    }

    private async Task<bool> IsActiveAsync(ExternalIdentity identity, CancellationToken cancellationToken)
    {
        var user = new CurrentUser();
        user.ActForOrganisation(identity.OrganisationId);
        await using var context = options.NewContext(user);
        return await context.Memberships.AnyAsync(
            member => member.Id == identity.MembershipId && member.Status == MembershipStatus.Active, cancellationToken);
    }
}
