using System.Globalization;
using StPortal.Domain.Certificates;
using StPortal.Infrastructure.Documents;

namespace StPortal.Infrastructure.Applications;

/// <summary>The list of attachments (bilageförteckning): what each is, how many pages it has, and which could not be put in.</summary>
internal sealed class PacketAttachmentList(ApplicationRecord record, IReadOnlyList<ApplicationCertificate> attached)
{
    public IEnumerable<DocumentBlock> Describe(IReadOnlyList<PreparedAttachment> prepared)
    {
        yield return new HeadingBlock("Bilageförteckning", 1);
        if (attached.Count == 0)
            yield return new ParagraphBlock("Inga bilagor.");
        else
            yield return Table(prepared);
        foreach (var block in Without())
            yield return block;
    }

    private TableBlock Table(IReadOnlyList<PreparedAttachment> prepared) => new(
        [
            new TableColumn("Bilaga", 0.9f), new TableColumn("Intyg", 2.2f), new TableColumn("Avser", 3f),
            new TableColumn("Blankett", 0.8f), new TableColumn("Sidor", 0.9f, IsNumeric: true),
        ],
        [.. attached.Zip(prepared).Select((pair, i) => Row(i, pair.First, pair.Second))]);

    private IReadOnlyList<string> Row(int index, ApplicationCertificate certificate, PreparedAttachment prepared) =>
    [
        PacketFrontMatter.LabelOf(index),
        PacketWords.Of(certificate.Form),
        prepared.Reason is { } reason
            ? $"{certificate.Title}. Ingår inte: {PacketWords.Of(reason)} ({certificate.FileName})."
            : certificate.Title,
        CertificateForms.NumberOf(certificate.Form, record.Head.Regulation) ?? "–",
        prepared.Reason is null ? prepared.Pages.ToString(CultureInfo.InvariantCulture) : "ingår inte",
    ];

    private IEnumerable<DocumentBlock> Without()
    {
        var without = record.Certificates.Where(one => one.StorageKey is null).ToList();
        if (without.Count == 0)
            yield break;
        yield return new HeadingBlock("Registrerade intyg utan uppladdat original");
        yield return new TableBlock(
            [new TableColumn("Intyg", 2.2f), new TableColumn("Avser", 3.8f), new TableColumn("Undertecknat av", 1.8f)],
            [.. without.Select(one => (IReadOnlyList<string>)[PacketWords.Of(one.Form), one.Title, one.Signers])]);
    }
}
