using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.Assessments;

namespace StPortal.Infrastructure.Assessments;

/// <summary>The form that a link opens. Once it is answered or declined, what was written is no longer shown.</summary>
public sealed class ExternalFormQuery(ExternalForms forms)
{
    public async Task<Result<ExternalForm>> HandleAsync(string secret, CancellationToken cancellationToken)
    {
        await using var opened = await forms.OpenAsync(secret, cancellationToken);
        if (opened is null)
            return new LinkHasEnded();
        var (context, request, draft) = opened;
        var trainee = await context.Trainings.Where(training => training.Id == request.TrainingId)
            .Join(context.Memberships, training => training.TraineeId, member => member.Id, (_, member) => member.GivenName + " " + member.FamilyName)
            .SingleAsync(cancellationToken);
        var organisation = await context.Organisations.Where(one => one.Id == request.OrganisationId).Select(one => one.Name).SingleAsync(cancellationToken);
        var instrument = await context.Instruments.AsNoTracking().SingleAsync(one => one.Id == request.InstrumentId, cancellationToken);
        var isOpen = request.Status == AssessmentRequestStatus.Sent;
        return new ExternalForm(
            request.Id, draft.Version, request.Status, organisation, trainee, instrument.Name, instrument.Definition,
            isOpen ? draft.Content() : new AssessmentContent(request.ObservedOn, null, null, new Dictionary<string, string>(), null, null, []),
            isOpen && !draft.IsUntouched(), draft.SavedAtUtc, request.LastDay, request.DeclaredName ?? request.AssessorName, request.DeclaredTitle);
    }
}
