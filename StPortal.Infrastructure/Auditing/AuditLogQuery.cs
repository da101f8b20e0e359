using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.Auditing;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.People;

namespace StPortal.Infrastructure.Auditing;

/// <summary>The organisation's log, for its local administrator. Anybody else gets what a missing page gives.</summary>
public sealed class AuditLogQuery(IDbContextFactory<StPortalDbContext> factory, ActorSource actors)
{
    public async Task<Result<AuditLogPage>> HandleAsync(AuditLogRequest request, CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        if (await actors.FindAsync(context, cancellationToken) is not { } actor || !AuditingPermissions.MayReadLog(actor))
            return new NotFound();
        var page = Math.Clamp(request.Page, 1, AuditLogRequest.MostPages);
        var rows = await AuditLogReader.ReadAsync(
            context, request, (page - 1) * AuditLogRequest.PageSize, AuditLogRequest.PageSize + 1, cancellationToken);
        var isMore = rows.Count > AuditLogRequest.PageSize;
        return new AuditLogPage(
            [.. rows.Take(AuditLogRequest.PageSize)], page, isMore && page < AuditLogRequest.MostPages, isMore && page == AuditLogRequest.MostPages);
    }
}
