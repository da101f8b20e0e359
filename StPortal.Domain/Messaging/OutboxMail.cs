namespace StPortal.Domain.Messaging;

/// <summary>
/// A mail written in the same save as what it tells of and sent after it is committed, so that nobody hears of what never happened. What
/// fills its template is kept encrypted, since it may hold a personal link, and is emptied once the mail is sent. Its way from waiting to
/// sent is nobody's act: what caused it leaves its own trace in the audit.
/// </summary>
public sealed class OutboxMail : TenantEntity, IDerivedRow
{
    /// <summary>Between one attempt and the next; about two days in all before a mail is given up.</summary>
    private static readonly TimeSpan[] Pauses =
    [
        TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15), TimeSpan.FromMinutes(30),
        TimeSpan.FromHours(1), TimeSpan.FromHours(3), TimeSpan.FromHours(6), TimeSpan.FromHours(12), TimeSpan.FromHours(24),
    ];

    private OutboxMail()
    {
    }

    public OutboxMail(Guid organisationId, MailKind kind, string toAddress, string toName, string language, string payload, DateTime atUtc)
        : base(organisationId)
    {
        Kind = kind;
        ToAddress = toAddress;
        ToName = toName;
        Language = language;
        Payload = payload;
        MadeAtUtc = atUtc;
        NextAttemptAtUtc = atUtc;
    }

    public const int ErrorLength = 500;

    public MailKind Kind { get; private set; }

    public string ToAddress { get; private set; } = "";

    public string ToName { get; private set; } = "";

    /// <summary>Culture of the template: sv-SE or en.</summary>
    public string Language { get; private set; } = "";

    /// <summary>Encrypted values of the template; null once it is sent.</summary>
    public string? Payload { get; private set; }

    public MailStatus Status { get; private set; }

    public int Attempts { get; private set; }

    public DateTime MadeAtUtc { get; private set; }

    public DateTime NextAttemptAtUtc { get; private set; }

    public DateTime? SentAtUtc { get; private set; }

    /// <summary>What the mail server answered last, for the administrator.</summary>
    public string? LastError { get; private set; }

    public void MarkSent(DateTime atUtc)
    {
        Status = MailStatus.Sent;
        SentAtUtc = atUtc;
        Attempts++;
        Payload = null;
        LastError = null;
    }

    /// <summary>It could not be sent: tried again later, or given up when there is no use or no time left.</summary>
    public void MarkFailed(string error, bool isFinal, DateTime atUtc)
    {
        LastError = error.Length > ErrorLength ? error[..ErrorLength] : error;
        if (isFinal || Attempts >= Pauses.Length)
            Status = MailStatus.Dead;
        else
            NextAttemptAtUtc = atUtc + Pauses[Attempts];
        Attempts++;
    }

    /// <summary>The administrator has it tried anew.</summary>
    public Result Retry(DateTime atUtc)
    {
        if (Status != MailStatus.Dead)
            return new MailIsNotDead();
        Status = MailStatus.Waiting;
        Attempts = 0;
        NextAttemptAtUtc = atUtc;
        return Result.Ok;
    }
}
