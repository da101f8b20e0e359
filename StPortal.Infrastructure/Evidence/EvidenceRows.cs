using Microsoft.EntityFrameworkCore;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.Evidence;

internal static class EvidenceRows
{
    public static async Task<List<EvidenceRow>> OfTrainingAsync(StPortalDbContext context, Guid trainingId, CancellationToken cancellationToken)
    {
        var items = await EvidenceItems.AllAsync(context, trainingId, cancellationToken);
        var claims = (await ClaimRows.OfTrainingAsync(context, trainingId, cancellationToken)).ToLookup(claim => claim.ItemId);
        var files = (await context.Attachments.AsNoTracking()
            .Where(file => file.TrainingId == trainingId)
            .OrderBy(file => file.UploadedAtUtc).ThenBy(file => file.Id)
            .Select(file => new AttachmentRow(file.Id, file.ItemId, file.FileName, file.Bytes))
            .ToListAsync(cancellationToken)).ToLookup(file => file.ItemId);
        return [.. items.Select(item => new EvidenceRow(item, [.. claims[item.Id]], [.. files[item.Id]]))];
    }
}
