using StPortal.Domain;
using StPortal.Domain.Assessments;

namespace StPortal.Infrastructure.Assessments;

/// <summary>Keeps what somebody outside has written so far, and who he or she says to be.</summary>
public sealed class SaveExternalDraft(ExternalForms forms, TimeProvider clock)
{
    public async Task<Result<SavedDraft>> HandleAsync(Input input, CancellationToken cancellationToken)
    {
        await using var opened = await forms.OpenAsync(input.Secret, cancellationToken);
        if (opened is null)
            return new LinkHasEnded();
        var (context, request, draft) = opened;
        if (draft.Status == AssessmentStatus.Signed)
            return new AssessmentIsSigned();
        var declared = request.Declare(input.Name, input.Title);
        if (!declared.IsOk)
            return declared.Refusal;
        // By itself: that the form was changed in another window takes nothing from who one is.
        await DraftLoader.TrySaveAsync(context, cancellationToken);
        // Goals are the supervisor's to link: whoever is outside does not see them.
        var save = input.Draft with { Id = draft.Id, Content = input.Draft.Content with { GoalCodes = [] } };
        return await DraftWriter.SaveAsync(context, draft, save, clock.GetUtcNow().UtcDateTime, cancellationToken) is { } answer
            ? answer
            : await HandleAsync(input, cancellationToken);
    }

    /// <param name="Draft">Its id is the link's to say.</param>
    public sealed record Input(string Secret, string? Name, string? Title, SaveAssessmentDraft.Input Draft);
}
