namespace StPortal.Infrastructure.Documents;

public sealed record ParagraphBlock(string Text, bool Quiet = false) : DocumentBlock;
