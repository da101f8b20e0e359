using StPortal.App.Features.Shared;
using StPortal.Domain;
using StPortal.Domain.Certificates;

namespace StPortal.App.Features.Applications;

/// <summary>What stands in the form for a certificate, as it was typed, so that it can be shown again when something is refused.</summary>
public sealed record CertificateInput(
    Guid Id, CertificateForm? Form, string Title, IReadOnlyList<string> Goals, string Signer, string SecondSigner, string SignedOn,
    Guid? AttachmentId, string? FileName)
{
    public static CertificateInput New(CertificateForm? form, string? goal) =>
        new(SequentialId.Next(), form, "", string.IsNullOrEmpty(goal) ? [] : [goal], "", "", "", null, null);

    public static CertificateInput From(IFormCollection form) => new(
        Guid.TryParse(form["id"], out var id) ? id : SequentialId.Next(),
        Enum.TryParse<CertificateForm>(form["form"], out var kind) && Enum.IsDefined(kind) ? kind : null,
        form["title"].ToString(),
        [.. form["goals"].OfType<string>()],
        form["signer"].ToString(),
        form["second"].ToString(),
        form["signedOn"].ToString(),
        Guid.TryParse(form["attachment"], out var attachment) ? attachment : null,
        form["fileName"].ToString() is { Length: > 0 } name ? name : null);

    /// <summary>The details, or which field has to be filled in first.</summary>
    public Result<CertificateDetails> Details()
    {
        if (Form is not { } form)
            return new FieldIsRequired(nameof(Form));
        if (DayText.Read(SignedOn) is not { } signedOn)
            return new FieldIsRequired(nameof(SignedOn));
        var goals = CertificateForms.ConcernsGoals(form) ? Goals : [];
        return new CertificateDetails(form, Title, goals, Signer, SecondSigner, signedOn, AttachmentId);
    }

    /// <summary>The field that a refusal is about; null when it is about the whole.</summary>
    public static string? FieldOf(Refusal refusal) => refusal switch
    {
        FieldIsRequired required => required.Field,
        TextIsTooLong tooLong => tooLong.Field,
        CertificateNeedsGoals or Domain.Evidence.GoalIsNotInTheTraining => nameof(Goals),
        CertificateNeedsTwoSigners => nameof(Certificate.SecondSignerName),
        SignedInTheFuture => nameof(SignedOn),
        FormIsNotInTheRegulation => nameof(Form),
        _ when refusal.GetType().Name.StartsWith("File", StringComparison.Ordinal) || refusal.GetType().Name.StartsWith("Pdf", StringComparison.Ordinal) => "File",
        _ => null,
    };
}
