namespace StPortal.Domain.Messaging;

/// <summary>Only a mail that was given up is tried anew.</summary>
public sealed record MailIsNotDead : Refusal;
