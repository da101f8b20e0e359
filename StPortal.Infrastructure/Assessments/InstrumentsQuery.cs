using Microsoft.EntityFrameworkCore;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.Assessments;

/// <summary>The organisation's forms, each in its latest version.</summary>
public sealed class InstrumentsQuery(IDbContextFactory<StPortalDbContext> factory)
{
    public async Task<IReadOnlyList<InstrumentChoice>> HandleAsync(CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        var all = await context.Instruments.AsNoTracking()
            .OrderBy(instrument => instrument.Key).ThenByDescending(instrument => instrument.Number)
            .Select(instrument => new { instrument.Id, instrument.Key, instrument.Name })
            .ToListAsync(cancellationToken);
        return [.. all.DistinctBy(instrument => instrument.Key).Select(instrument => new InstrumentChoice(instrument.Id, instrument.Name))];
    }
}
