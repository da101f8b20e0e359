namespace StPortal.Infrastructure.Messaging;

/// <summary>Whom a mail goes to, and in which language: sv-SE or en.</summary>
public sealed record MailRecipient(string Address, string Name, string Language = MailRecipient.Swedish)
{
    public const string Swedish = "sv-SE";
}
