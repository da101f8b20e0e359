using StPortal.Domain;
using StPortal.Domain.Curricula;

namespace StPortal.Infrastructure.Evidence;

/// <summary>One's own evidence. <c>NotFound</c> without a training of one's own.</summary>
public sealed class EvidenceListQuery(EvidenceSession session)
{
    public async Task<Result<EvidenceList>> HandleAsync(CancellationToken cancellationToken)
    {
        await using var opened = await session.OpenOwnAsync(cancellationToken);
        if (opened is not { Context: var context, Training: var training })
            return new NotFound();
        return new EvidenceList(
            await EvidenceRows.OfTrainingAsync(context, training.Id, cancellationToken),
            CurriculumCatalogue.Current.GoalsFor(training.Regulation, training.SpecialtyKey));
    }
}
