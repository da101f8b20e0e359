using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.Auditing;
using StPortal.Domain.People;
using StPortal.Infrastructure.Auditing;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.Documents;
using StPortal.Infrastructure.Files;
using StPortal.Infrastructure.People;

namespace StPortal.Infrastructure.Applications;

/// <summary>
/// Puts the packet of one training together. Asks no permission: <see cref="CompilePacket"/> does for a member, and an operator verb
/// acts for the organisation. Each compile is an export and is written in the audit.
/// </summary>
public sealed class PacketCompiler(
    IDbContextFactory<StPortalDbContext> factory,
    ApplicationReader reader,
    IdentityVault vault,
    IFileStore files,
    IDocumentRenderer renderer,
    IPdfAssembler assembler,
    ViewLog views)
{
    /// <summary>The packet, or <see cref="NotFound"/> when the acting organisation has no such training.</summary>
    public async Task<Result<CompiledPacket>> CompileAsync(Guid trainingId, CancellationToken cancellationToken) =>
        await reader.FindAsync(trainingId, cancellationToken) is { } record
            ? await CompileAsync(record, cancellationToken)
            : new NotFound();

    private async Task<CompiledPacket> CompileAsync(ApplicationRecord record, CancellationToken cancellationToken)
    {
        var head = record.Head;
        var front = new PacketFrontMatter(record, await NumberAsync(head, cancellationToken));
        PacketAttachment[] attachments = [.. front.Attached.Select((one, i) => Attachment(head.OrganisationId, one, i))];
        var parts = new PacketParts(front.Title, prepared => renderer.Render(front.Describe(prepared), pageNumbers: false), attachments);
        var content = Temporary();
        try
        {
            var assembled = await assembler.AssembleAsync(parts, content, cancellationToken);
            await views.ExportedAsync(AuditPart.Packet, AuditedRow.Of(head.Subject), head.TraineeId);
            content.Position = 0;
            return new CompiledPacket(content, NameOf(record), assembled, Items(front));
        }
        catch
        {
            await content.DisposeAsync();
            throw;
        }
    }

    private PacketAttachment Attachment(Guid organisationId, ApplicationCertificate certificate, int index) => new(
        PacketFrontMatter.LabelOf(index),
        certificate.Title,
        certificate.Type!.Value,
        token => files.OpenAsync(organisationId, certificate.StorageKey!, token));

    private static IReadOnlyList<PacketItem> Items(PacketFrontMatter front) =>
        [.. front.Attached.Select((one, i) => new PacketItem(PacketFrontMatter.LabelOf(i), one.Title, one.FileName!))];

    private async Task<PersonalIdentityNumber?> NumberAsync(ApplicationHead head, CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        return await vault.FindAsync(context, head.TraineeId, cancellationToken);
    }

    private static string NameOf(ApplicationRecord record) =>
        $"underlag-{SwedishText.ForSearch(record.Head.Name).Replace(' ', '-')}-{record.Today:yyyy-MM-dd}.pdf";

    /// <summary>A file and not memory: packets with scanned originals are tens of megabytes.</summary>
    private static FileStream Temporary() => new(
        Path.Combine(Path.GetTempPath(), $"stportal-{Guid.NewGuid():N}.pdf"),
        FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 81920, FileOptions.Asynchronous | FileOptions.DeleteOnClose);
}
