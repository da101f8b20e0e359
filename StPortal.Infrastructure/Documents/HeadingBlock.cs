namespace StPortal.Infrastructure.Documents;

/// <summary>A heading. Level 1 begins a section and is in the outline; it is never left alone at the foot of a page.</summary>
public sealed record HeadingBlock(string Text, int Level = 2) : DocumentBlock;
