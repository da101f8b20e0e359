namespace StPortal.Infrastructure.Documents;

public sealed record DocumentField(string Label, string? Value);
