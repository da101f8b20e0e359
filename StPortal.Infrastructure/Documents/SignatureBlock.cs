namespace StPortal.Infrastructure.Documents;

/// <summary>Lines to sign on, kept together on one page.</summary>
public sealed record SignatureBlock(IReadOnlyList<string> Labels) : DocumentBlock;
