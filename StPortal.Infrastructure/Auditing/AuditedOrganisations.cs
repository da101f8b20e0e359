using Microsoft.EntityFrameworkCore;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.People;

namespace StPortal.Infrastructure.Auditing;

/// <summary>All of them, whatever their status: the log of one that is closed is kept. Organisations are a shared table.</summary>
public sealed class AuditedOrganisations(StPortalDbContextOptions options)
{
    public async Task<IReadOnlyList<AuditedOrganisation>> ListAsync(CancellationToken cancellationToken)
    {
        await using var context = options.NewContext(new CurrentUser());
        return await context.Organisations.AsNoTracking().OrderBy(organisation => organisation.Slug)
            .Select(organisation => new AuditedOrganisation(organisation.Id, organisation.Slug)).ToListAsync(cancellationToken);
    }
}
