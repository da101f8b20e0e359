using StPortal.Domain;
using StPortal.Domain.Evidence;
using StPortal.Infrastructure.Evidence;

namespace StPortal.App.Features.Evidence;

/// <summary>
/// Takes the form step by step: the item, its goals, its files, then the proposal. A step that is refused loses nothing of those before.
/// </summary>
public sealed class EvidenceFormHandler(
    AddCourse addCourse, AddActivity addActivity, ChangeCourse changeCourse, ChangeActivity changeActivity,
    LinkGoals linkGoals, UploadAttachment upload, ProposeClaims propose)
{
    public async Task<EvidenceSaved> HandleAsync(
        EvidenceForm form, bool isNew, IFormFileCollection files, CancellationToken cancellationToken)
    {
        if (await SaveItemAsync(form, isNew, cancellationToken) is { } refusal)
            return new EvidenceSaved(refusal, false, []);
        var linked = await linkGoals.HandleAsync(new(form.Kind, form.Id, form.Goals), cancellationToken);
        var refused = new List<(string, Refusal)>();
        foreach (var file in files.Where(file => file.FileName.Length > 0))
        {
            await using var content = file.OpenReadStream();
            var taken = await upload.HandleAsync(new(form.Kind, form.Id, file.FileName, content), cancellationToken);
            if (!taken.IsOk)
                refused.Add((file.FileName, taken.Refusal));
        }

        // A file that was not taken is mended first: the supervisor should see the whole.
        if (linked.Refusal is not null || refused.Count > 0 || !form.Proposes)
            return new EvidenceSaved(linked.Refusal, true, refused);
        var proposed = await propose.HandleAsync(new(form.Kind, form.Id, form.Goals, form.Comment), cancellationToken);
        return new EvidenceSaved(proposed.Refusal, true, refused);
    }

    private async Task<Refusal?> SaveItemAsync(EvidenceForm form, bool isNew, CancellationToken cancellationToken)
    {
        // A placement is planned elsewhere; here it only gets goals and files.
        if (form.Kind == EvidenceKind.Placement)
            return isNew ? new NotFound() : null;
        if (form.Kind == EvidenceKind.Course)
        {
            var course = form.Course();
            if (!course.IsOk)
                return course.Refusal;
            return isNew
                ? (await addCourse.HandleAsync(new(form.Id, course.Value), cancellationToken)).Refusal
                : (await changeCourse.HandleAsync(new(form.Id, form.Version, course.Value), cancellationToken)).Refusal;
        }

        var activity = form.Activity();
        if (!activity.IsOk)
            return activity.Refusal;
        return isNew
            ? (await addActivity.HandleAsync(new(form.Id, activity.Value), cancellationToken)).Refusal
            : (await changeActivity.HandleAsync(new(form.Id, form.Version, activity.Value), cancellationToken)).Refusal;
    }
}
