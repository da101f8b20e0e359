using Microsoft.EntityFrameworkCore;
using StPortal.Domain.Tenancy;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.People;

namespace StPortal.Infrastructure.Tenancy;

/// <summary>For jobs, which go through the organisations one by one and name each. Organisations are a shared table.</summary>
public sealed class ActiveOrganisations(StPortalDbContextOptions options)
{
    public async Task<IReadOnlyList<Guid>> ListAsync(CancellationToken cancellationToken)
    {
        await using var context = options.NewContext(new CurrentUser());
        return await context.Organisations.AsNoTracking()
            .Where(organisation => organisation.Status == OrganisationStatus.Active)
            .OrderBy(organisation => organisation.Id).Select(organisation => organisation.Id).ToListAsync(cancellationToken);
    }
}
