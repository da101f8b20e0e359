namespace StPortal.Domain.Evidence;

/// <summary>A file that belongs to an item of evidence or to a certificate. The row is written after the file is stored.</summary>
public sealed class Attachment : TenantEntity
{
    private Attachment()
    {
    }

    /// <param name="id">Made from the item and the file's hash where the same upload may come twice; a new one when left out.</param>
    public Attachment(Guid organisationId, Guid trainingId, AttachmentFile file, Guid uploadedById, DateTime atUtc, Guid? id = null)
        : base(organisationId, id ?? SequentialId.Next())
    {
        if (file.Sha256.Length != 64)
            throw new ArgumentException("A SHA-256 is 64 hexadecimal figures.", nameof(file));
        TrainingId = trainingId;
        FileName = CleanName(file.FileName);
        Type = file.Type;
        Bytes = file.Bytes;
        Sha256 = file.Sha256;
        StorageKey = file.StorageKey;
        UploadedById = uploadedById;
        UploadedAtUtc = atUtc;
    }

    public Guid TrainingId { get; private set; }

    /// <summary>The item it belongs to: a course, an activity, a placement; null when it stands by itself.</summary>
    public Guid? ItemId { get; private set; }

    public EvidenceKind? ItemKind { get; private set; }

    public string FileName { get; private set; } = "";

    public AttachmentType Type { get; private set; }

    public long Bytes { get; private set; }

    /// <summary>Hexadecimal, lower case.</summary>
    public string Sha256 { get; private set; } = "";

    public string StorageKey { get; private set; } = "";

    public Guid UploadedById { get; private set; }

    public DateTime UploadedAtUtc { get; private set; }

    public void BelongTo(EvidenceKind kind, Guid itemId)
    {
        ItemKind = kind;
        ItemId = itemId;
    }

    private static string CleanName(string name)
    {
        var last = name.Replace('\\', '/').Split('/')[^1];
        var kept = new string([.. last.Where(c => !char.IsControl(c))]).Trim();
        return kept.Length switch { 0 => "fil", > Guard.NameLength => kept[^Guard.NameLength..], _ => kept };
    }
}
