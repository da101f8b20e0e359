namespace StPortal.Infrastructure.Documents.Assembling;

/// <summary>A part that can be merged: a PDF file that has been read through, its pages, and the bookmark that leads to it.</summary>
internal sealed record PreparedPart(string File, IReadOnlyList<PageShape> Pages, IReadOnlyList<OutlineEntry> Outline)
{
    /// <summary>Why this is a page that tells of an attachment and not the attachment itself.</summary>
    public UnreadableReason? Reason { get; init; }
}
