namespace StPortal.Domain.Messaging;

public enum MailStatus
{
    Waiting,
    Sent,

    /// <summary>Given up: the administrator sees it and may have it tried again.</summary>
    Dead,
}
