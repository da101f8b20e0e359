namespace StPortal.Infrastructure.Documents;

public enum UnreadableReason
{
    Damaged,
    Encrypted,

    /// <summary>A type that cannot be turned into PDF here (DOCX, HEIC): the person is asked for a PDF.</summary>
    NotConvertible,
    Missing,
}
