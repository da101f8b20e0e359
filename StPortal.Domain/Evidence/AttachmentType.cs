namespace StPortal.Domain.Evidence;

/// <summary>File types taken as evidence, judged by content.</summary>
public enum AttachmentType
{
    Pdf,
    Jpeg,
    Png,
    Heic,
    Docx,
}
