namespace StPortal.Infrastructure.Documents;

public sealed record UnreadableAttachment(string Label, string Title, UnreadableReason Reason);
