namespace StPortal.Infrastructure.Messaging;

/// <summary>The mail server will not take this mail, now or later: an address that does not exist, for example.</summary>
public sealed class MailRefusedException(string message, Exception inner) : Exception(message, inner);
