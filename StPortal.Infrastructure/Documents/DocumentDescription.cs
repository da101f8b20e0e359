namespace StPortal.Infrastructure.Documents;

/// <summary>A document described once, as headings, fields and tables; how it is drawn is the renderer's.</summary>
/// <param name="Title">Also the title in the file's metadata.</param>
public sealed record DocumentDescription(string Title, IReadOnlyList<DocumentBlock> Blocks);
