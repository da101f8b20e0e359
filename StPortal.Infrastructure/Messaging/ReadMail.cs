namespace StPortal.Infrastructure.Messaging;

/// <summary>One mail as its reader sees it.</summary>
public sealed record ReadMail(string Id, DateTime AtUtc, string To, string Subject, string Text);
