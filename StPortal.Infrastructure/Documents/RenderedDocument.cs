namespace StPortal.Infrastructure.Documents;

/// <summary>A drawn document: the file, how many pages it has, and on which page (from 1) each section begins.</summary>
public sealed record RenderedDocument(ReadOnlyMemory<byte> Pdf, int PageCount, IReadOnlyList<OutlineEntry> Outline);
