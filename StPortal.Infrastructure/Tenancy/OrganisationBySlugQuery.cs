using Microsoft.EntityFrameworkCore;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.Tenancy;

/// <summary>For operator verbs, which name their organisation by its slug before any tenant is known. Organisations are a shared table.</summary>
public sealed class OrganisationBySlugQuery(IDbContextFactory<StPortalDbContext> factory)
{
    public sealed record Found(Guid Id, string Name);

    public async Task<Found?> HandleAsync(string slug, CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        return await context.Organisations.AsNoTracking()
            .Where(organisation => organisation.Slug == slug)
            .Select(organisation => new Found(organisation.Id, organisation.Name))
            .SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>The slugs there are, so that a mistyped one can be answered with them.</summary>
    public async Task<IReadOnlyList<string>> SlugsAsync(CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        return await context.Organisations.AsNoTracking().Select(organisation => organisation.Slug)
            .OrderBy(slug => slug).Take(50).ToListAsync(cancellationToken);
    }
}
