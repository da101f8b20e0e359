using StPortal.Domain;
using StPortal.Domain.Assessments;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.Assessments;

/// <summary>
/// Saves and signs a form that its author has opened, whoever that is. Null when another save came between the load and this one: the caller
/// asks again, against what then stands there.
/// </summary>
internal static class DraftWriter
{
    public static async Task<Result<SavedDraft>?> SaveAsync(
        StPortalDbContext context, Assessment draft, SaveAssessmentDraft.Input input, DateTime now, CancellationToken cancellationToken)
    {
        if (draft.Status == AssessmentStatus.Signed)
            return new AssessmentIsSigned();
        var changes = DraftLoader.Differences(input.Content, draft);
        if (changes.Count == 0)
            return new SavedDraft(draft.Version, draft.SavedAtUtc);
        if (draft.Version != input.Version && !input.Made(draft.LastSaveId))
            return new ChangedByAnother(changes);
        var form = await DraftLoader.FormOfAsync(context, draft, cancellationToken);
        var saved = draft.Save(input.Content, form, now, input.SaveId);
        if (!saved.IsOk)
            return saved.Refusal;
        return await DraftLoader.TrySaveAsync(context, cancellationToken) ? Result.From(new SavedDraft(draft.Version, draft.SavedAtUtc)) : null;
    }

    /// <param name="answered">What else the signature decides, in the same save; a refusal signs nothing.</param>
    public static async Task<Result?> SignAsync(
        StPortalDbContext context, Assessment draft, SignAssessment.Input input, Signature signature, DateOnly today, CancellationToken cancellationToken,
        Func<Result>? answered = null)
    {
        if (draft.Status == AssessmentStatus.Signed)
            return draft.SigningId == input.SigningId ? Result.Ok : new AssessmentIsSigned();
        var changes = DraftLoader.Differences(input.Content, draft);
        if (changes.Count > 0 && draft.Version != input.Version)
            return new ChangedByAnother(changes);
        var form = await DraftLoader.FormOfAsync(context, draft, cancellationToken);
        var done = changes.Count > 0 ? draft.Save(input.Content, form, signature.AtUtc) : Result.Ok;
        if (done.IsOk)
            done = draft.Sign(form, signature, input.SigningId, today);
        if (done.IsOk && answered is not null)
            done = answered();
        if (!done.IsOk)
            return done;
        return await DraftLoader.TrySaveAsync(context, cancellationToken) ? Result.Ok : null;
    }
}
