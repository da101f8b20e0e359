namespace StPortal.Infrastructure.Documents;

public sealed record PageBreakBlock : DocumentBlock;
