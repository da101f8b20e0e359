using StPortal.Domain;
using StPortal.Domain.Applications;
using StPortal.Domain.Auditing;
using StPortal.Domain.Certificates;
using StPortal.Domain.People;
using StPortal.Infrastructure.Auditing;
using StPortal.Infrastructure.People;

namespace StPortal.Infrastructure.Applications;

/// <summary>The preflight of a training as far as the reader may see it; without a training named, of the reader's own.</summary>
public sealed class PreflightQuery(ActorSource actors, ApplicationReader reader, OriginalProbe originals, ViewLog views)
{
    public async Task<Result<PreflightView>> HandleAsync(Guid? trainingId, CancellationToken cancellationToken)
    {
        if (await actors.FindAsync(cancellationToken) is not { } actor)
            return new NotFound();
        var record = trainingId is { } id
            ? await reader.FindAsync(id, cancellationToken)
            : await reader.FindLatestOfAsync(actor.MembershipId, cancellationToken);
        if (record is null || !ApplicationsPermissions.MayReadStatus(actor, record.Head.Subject))
            return new NotFound();
        await views.SeenAsync(record.Head.Subject, AuditPart.Application);
        var states = await originals.StatesAsync(record, cancellationToken);
        var lines = Preflight.Check(record.Facts(states));
        return View(record, actor, lines, states);
    }

    private static PreflightView View(
        ApplicationRecord record, Actor actor, IReadOnlyList<PreflightLine> lines, IReadOnlyList<OriginalState> originals)
    {
        var whole = ApplicationsPermissions.MayRead(actor, record.Head.Subject);
        return new PreflightView(
            record.Head.TrainingId,
            record.Head.Name,
            record.SpecialtyName,
            record.Head.Regulation,
            actor.MembershipId == record.Head.TraineeId,
            !whole,
            PreflightTally.Of(lines),
            whole ? lines : [],
            record.Goals,
            whole ? Contents(record, originals) : []);
    }

    private static IReadOnlyList<PacketContent> Contents(ApplicationRecord record, IReadOnlyList<OriginalState> originals)
    {
        var number = 0;
        return
        [
            .. record.Certificates.Zip(originals, (certificate, original) => new PacketContent(
                certificate.StorageKey is null ? null : ++number,
                certificate.Id,
                certificate.Form,
                CertificateForms.NumberOf(certificate.Form, record.Head.Regulation),
                certificate.Title,
                original)),
        ];
    }
}
