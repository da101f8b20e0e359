using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.Auditing;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.People;

namespace StPortal.Infrastructure.Auditing;

/// <summary>All that a request lets through, for a file. That it was taken out is written in the log, before it is given away.</summary>
public sealed class AuditLogExportQuery(IDbContextFactory<StPortalDbContext> factory, ActorSource actors, ViewLog views)
{
    public const int MostRows = 10_000;

    public async Task<Result<IReadOnlyList<AuditLogRow>>> HandleAsync(AuditLogRequest request, CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        if (await actors.FindAsync(context, cancellationToken) is not { } actor || !AuditingPermissions.MayExportLog(actor))
            return new NotFound();
        var rows = await AuditLogReader.ReadAsync(context, request, 0, MostRows, cancellationToken);
        await views.ExportedAsync(AuditPart.Log);
        return rows;
    }
}
