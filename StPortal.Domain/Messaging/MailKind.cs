namespace StPortal.Domain.Messaging;

/// <summary>What a mail is about; each has its template. Mail says that something waits and links to it, never what it says.</summary>
public enum MailKind
{
    Invitation,
    Welcome,

    /// <summary>To whoever invited: the account that opened the invitation could not accept it.</summary>
    InvitationTurnedAway,

    /// <summary>Somebody outside is asked to assess.</summary>
    AssessmentRequest,
}
