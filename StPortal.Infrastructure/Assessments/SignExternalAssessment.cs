using StPortal.Domain;
using StPortal.Domain.Assessments;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.Assessments;

/// <summary>Saves what stands on the form and sends it, signed by whoever holds the link as he or she says to be.</summary>
public sealed class SignExternalAssessment(ExternalForms forms, TimeProvider clock)
{
    public async Task<Result> HandleAsync(Input input, CancellationToken cancellationToken)
    {
        await using var opened = await forms.OpenAsync(input.Secret, cancellationToken);
        if (opened is null)
            return new LinkHasEnded();
        var (context, request, draft) = opened;
        var declared = draft.Status == AssessmentStatus.Signed ? Result.Ok : request.Declare(input.Name, input.Title);
        if (!declared.IsOk)
            return declared;
        var now = clock.GetUtcNow().UtcDateTime;
        var sign = input.Signing with { Id = draft.Id, Content = input.Signing.Content with { GoalCodes = [] } };
        var signature = new Signature(request.DeclaredName ?? "", request.DeclaredTitle, now);
        return await DraftWriter.SignAsync(context, draft, sign, signature, clock.Today(), cancellationToken, () => request.Answer(now))
            ?? await HandleAsync(input, cancellationToken);
    }

    /// <param name="Signing">Its id is the link's to say.</param>
    public sealed record Input(string Secret, string? Name, string? Title, SignAssessment.Input Signing);
}
