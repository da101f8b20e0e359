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

    public async Task<bool> HandleAsync(Guid organisationId, Guid membershipId, CancellationToken cancellationToken)
    {
        var asMember = new CurrentUser();
        asMember.SignIn(organisationId, membershipId);
        await using var context = new StPortalDbContextFactory(options, data, asMember).CreateDbContext();
        return await IsValid.For(context)(context, membershipId, cancellationToken);
    }
}
