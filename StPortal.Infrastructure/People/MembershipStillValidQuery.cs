using Microsoft.EntityFrameworkCore;
using StPortal.Domain.People;
using StPortal.Domain.Tenancy;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.People;

/// <summary>
/// Whether a signed-in membership may go on. Read both when a cookie is presented and while a circuit lives; it is asked before the
/// acting person is known to the scope, so it names the tenant itself.
/// </summary>
public sealed class MembershipStillValidQuery(StPortalDbContextOptions options, Microsoft.Extensions.Options.IOptions<DataOptions> data)
{
    private static readonly CompiledQuery<Func<StPortalDbContext, Guid, CancellationToken, Task<bool>>> IsValid = new(() =>
        EF.CompileAsyncQuery((StPortalDbContext context, Guid membershipId, CancellationToken _) => context.Memberships.Any(
            member => member.Id == membershipId && member.Status == MembershipStatus.Active
                && context.Organisations.Any(o => o.Id == member.OrganisationId && o.Status == OrganisationStatus.Active))));

    private static readonly CompiledQuery<Func<StPortalDbContext, Guid, Guid, Guid, CancellationToken, Task<bool>>> IsValidAsAccount = new(() =>
        EF.CompileAsyncQuery((StPortalDbContext context, Guid membershipId, Guid directoryId, Guid objectId, CancellationToken _) => context.Memberships.Any(
            member => member.Id == membershipId && member.Status == MembershipStatus.Active
                && context.Organisations.Any(o => o.Id == member.OrganisationId && o.Status == OrganisationStatus.Active)
                && context.OrganisationDirectories.Any(d => d.OrganisationId == member.OrganisationId && d.DirectoryId == directoryId)
                && context.ExternalIdentities.Any(
                    i => i.OrganisationId == member.OrganisationId && i.MembershipId == membershipId && i.DirectoryId == directoryId && i.ObjectId == objectId))));

    /// <param name="account">Signed in with it: then its link and its directory must still be there too.</param>
    public async Task<bool> HandleAsync(Guid organisationId, Guid membershipId, DirectoryAccount? account, CancellationToken cancellationToken)
    {
        var asMember = new CurrentUser();
        asMember.SignIn(organisationId, membershipId);
        await using var context = new StPortalDbContextFactory(options, data, asMember).CreateDbContext();
        return account is null
            ? await IsValid.For(context)(context, membershipId, cancellationToken)
            : await IsValidAsAccount.For(context)(context, membershipId, account.DirectoryId, account.ObjectId, cancellationToken);
    }
}
