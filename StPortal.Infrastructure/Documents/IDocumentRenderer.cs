namespace StPortal.Infrastructure.Documents;

/// <summary>Draws a described document as PDF/A-2b.</summary>
public interface IDocumentRenderer
{
    /// <summary>
    /// Draws the document. With <paramref name="pageNumbers"/> each page ends with "Sida x av y"; without, for the front matter of a
    /// packet, the assembler writes the numbers, since only it knows how many pages there are.
    /// </summary>
    RenderedDocument Render(DocumentDescription document, bool pageNumbers = true);
}
