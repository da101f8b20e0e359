using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.Evidence;

namespace StPortal.Infrastructure.Evidence;

/// <summary>Adds an activity to one's own training. The id comes with the form: the same form posted twice adds it once.</summary>
public sealed class AddActivity(EvidenceSession session)
{
    public sealed record Input(Guid Id, ActivityDetails Details);

    public async Task<Result<Guid>> HandleAsync(Input input, CancellationToken cancellationToken)
    {
        await using var opened = await session.OpenOwnAsync(cancellationToken);
        if (opened is not { Context: var context, Training: var training })
            return new NotFound();
        if (await context.Activities.AnyAsync(activity => activity.Id == input.Id && activity.TrainingId == training.Id, cancellationToken))
            return input.Id;
        var made = Activity.Create(training.OrganisationId, training.Id, input.Details, input.Id);
        if (!made.IsOk)
            return made.Refusal;
        context.Activities.Add(made.Value);
        return await FirstOfTwo.SaveAsync(context, cancellationToken) ? input.Id : new NotFound();
    }
}
