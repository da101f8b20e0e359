using StPortal.Domain.Certificates;
using StPortal.Domain.Curricula;
using StPortal.Infrastructure.Documents;

namespace StPortal.Infrastructure.Applications;

/// <summary>The goals, each with its prescribed activities and the certificate that covers them.</summary>
internal sealed class PacketGoalList(ApplicationRecord record, IReadOnlyList<ApplicationCertificate> attached)
{
    private const string Lacking = "saknas";

    public IEnumerable<DocumentBlock> Describe()
    {
        yield return new HeadingBlock("Delmål", 1);
        yield return new TableBlock(
            [
                new TableColumn("Delmål", 2.6f), new TableColumn("Utbildningsaktivitet", 1.9f), new TableColumn("Intyg", 1f),
                new TableColumn("Blankett", 0.8f), new TableColumn("Undertecknat av", 1.7f),
            ],
            [.. record.Goals.SelectMany(Rows)]);
        if (record.Goals.Any(goal => goal.LabelOrigin == LabelOrigin.Working))
        {
            yield return new ParagraphBlock(
                "Föreskriften ger de specialitetsspecifika delmålen nummer men inga rubriker; rubrikerna här är arbetsrubriker.", Quiet: true);
        }
    }

    private IEnumerable<IReadOnlyList<string>> Rows(Goal goal)
    {
        if (goal.Prescribed.Count == 0)
            yield return FreeForm(goal);
        foreach (var activity in goal.Prescribed)
        {
            var forms = activity.Alternatives.Select(CertificateForms.For).ToList();
            yield return Row(goal, PacketWords.Of(activity), Find(goal, forms), activity != goal.Prescribed[0]);
        }
    }

    private IReadOnlyList<string> FreeForm(Goal goal) => goal.Note == CatalogueNotes.FreeFormBilaga12
        ? Row(goal, "Fri form", Find(goal, [CertificateForm.MedicalScience]), again: false)
        : Row(goal, "Kontrolleras mot föreskriften", record.Certificates.FirstOrDefault(one => one.GoalCodes.Contains(goal.Code)), again: false);

    private ApplicationCertificate? Find(Goal goal, List<CertificateForm?> forms) =>
        record.Certificates.FirstOrDefault(one => forms.Contains(one.Form) && one.GoalCodes.Contains(goal.Code));

    private IReadOnlyList<string> Row(Goal goal, string activity, ApplicationCertificate? certificate, bool again) =>
    [
        again ? goal.Code : $"{goal.Code} {goal.Label}",
        activity,
        certificate is null ? Lacking : PlaceOf(certificate),
        certificate is null ? "" : CertificateForms.NumberOf(certificate.Form, record.Head.Regulation) ?? "–",
        certificate?.Signers ?? "",
    ];

    private string PlaceOf(ApplicationCertificate certificate)
    {
        var place = attached.TakeWhile(one => one.Id != certificate.Id).Count();
        return place < attached.Count ? PacketFrontMatter.LabelOf(place) : "ej uppladdat";
    }
}
