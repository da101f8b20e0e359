using StPortal.Domain.Certificates;
using StPortal.Domain.Curricula;
using StPortal.Domain.Evidence;
using StPortal.Domain.People;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Documents;

namespace StPortal.Infrastructure.Demo;

/// <summary>The signed certificates of one who is ready to apply: one for each item of evidence, and those for the training as a whole.</summary>
internal sealed class CertificateBuilder(DemoOrganisation house, Training training, Membership trainee, Membership principal, Membership second)
{
    public IReadOnlyList<(CertificateDetails Details, DocumentDescription Original)> Build(EvidenceBuilder evidence)
    {
        var certificates = evidence.Claims
            .GroupBy(claim => (claim.ItemKind, claim.ItemId, Form: FormOf(claim)))
            .Select(item => ForItem(item.Key.Form, TitleOf(item.Key.ItemKind, item.Key.ItemId, evidence), [.. item.Select(claim => claim.GoalCode)]))
            .Concat(ForTheWhole())
            .ToList();
        return [.. certificates.Select(details => (details, Original(details)))];
    }

    private static CertificateForm FormOf(GoalClaim claim) => claim.GoalCode == "STa3"
        ? CertificateForm.MedicalScience
        : CertificateForms.For(claim.Activity) ?? CertificateForm.Course;

    private IEnumerable<CertificateDetails> ForTheWhole()
    {
        var specialty = CurriculumCatalogue.Current.FindSpecialty(training.SpecialtyKey)!.Name;
        yield return Details(CertificateForm.AchievedCompetence, $"Uppnådd specialistkompetens i {specialty.ToLowerInvariant()}", [], second.FullName);
        if (training.Regulation != RegulationCode.Hslffs20218)
            yield break;
        yield return Details(CertificateForm.CompletedService, "Fullgjord specialiseringstjänstgöring", [], null);
        yield return Details(CertificateForm.BasicTrainingDecision, "Socialstyrelsens intyg om godkänd bastjänstgöring", [], null);
    }

    private CertificateDetails ForItem(CertificateForm form, string title, IReadOnlyList<string> goals) => Details(form, title, goals, null);

    private CertificateDetails Details(CertificateForm form, string title, IReadOnlyList<string> goals, string? secondSigner) =>
        new(form, title, goals, principal.FullName, secondSigner, house.Today.AddDays(-30), null);

    private string TitleOf(EvidenceKind kind, Guid id, EvidenceBuilder evidence) => kind switch
    {
        EvidenceKind.Placement => training.Placements.Single(placement => placement.Id == id) is var placement
            ? $"{placement.Place}, {placement.From:yyyy-MM-dd}–{placement.To:yyyy-MM-dd}"
            : "",
        EvidenceKind.Course => evidence.Courses.Single(course => course.Id == id).Title,
        _ => evidence.Activities.Single(activity => activity.Id == id).Title,
    };

    private DocumentDescription Original(CertificateDetails details) => new(
        details.Title,
        [
            new HeadingBlock("Intyg", 1),
            new ParagraphBlock("Exempel i demonstrationsmiljön. Detta är inte Socialstyrelsens blankett.", Quiet: true),
            new FieldsBlock(
            [
                new("Sökande", trainee.FullName),
                new("Intyget avser", details.Title),
                new("Delmål", details.GoalCodes.Count == 0 ? null : string.Join(", ", details.GoalCodes)),
                new("Undertecknat", $"{details.SignedOn:yyyy-MM-dd}"),
                new("Namnförtydligande", string.Join(" och ", new[] { details.SignerName, details.SecondSignerName }.OfType<string>())),
            ]),
            new SignatureBlock(["Namnteckning"]),
        ]);
}
