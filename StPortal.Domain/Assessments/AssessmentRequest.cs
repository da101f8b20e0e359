using StPortal.Domain.People;

namespace StPortal.Domain.Assessments;

/// <summary>
/// A trainee asks somebody outside the organisation for an assessment. It opens one form to whoever holds its link, and nothing else: being
/// asked never widens what a person may see.
/// </summary>
public sealed class AssessmentRequest : TenantEntity
{
    private AssessmentRequest()
    {
    }

    private AssessmentRequest(Guid organisationId, Guid id)
        : base(organisationId, id)
    {
    }

    /// <summary>Days that a link may be open.</summary>
    public const int LongestDays = 60;

    public const int UsualDays = 14;

    /// <summary>What one training may have waiting at a time.</summary>
    public const int MostOpen = 20;

    public Guid TrainingId { get; private set; }

    public Guid InstrumentId { get; private set; }

    public Guid RequestedById { get; private set; }

    public string AssessorName { get; private set; } = "";

    public string AssessorEmail { get; private set; } = "";

    public DateOnly ObservedOn { get; private set; }

    /// <summary>The last day that the link opens anything.</summary>
    public DateOnly LastDay { get; private set; }

    public AssessmentRequestStatus Status { get; private set; }

    public DateTime SentAtUtc { get; private set; }

    /// <summary>Who the assessor says that he or she is; the signature's name.</summary>
    public string? DeclaredName { get; private set; }

    /// <summary>What the assessor says that he or she is by profession.</summary>
    public string? DeclaredTitle { get; private set; }

    public DateTime? AnsweredAtUtc { get; private set; }

    public string? DeclineReason { get; private set; }

    /// <param name="id">Made with the page's form: the same form posted twice meets its own key.</param>
    public static Result<AssessmentRequest> Create(
        Guid organisationId, Guid id, Guid trainingId, Guid instrumentId, Guid requestedById, AssessmentRequestDetails details, DateOnly today, DateTime atUtc)
    {
        var refusal = Guard.Required(nameof(AssessorName), details.AssessorName, 100)
            ?? Guard.Required(nameof(AssessorEmail), details.AssessorEmail)
            ?? (EmailAddress.IsPlausible(details.AssessorEmail!) ? null : new EmailIsNotAnAddress(details.AssessorEmail!))
            ?? (details.ObservedOn > today ? new ObservationIsInTheFuture(details.ObservedOn) : (Refusal?)null)
            ?? (details.LastDay < today || details.LastDay > today.AddDays(LongestDays) ? new LastDayIsOutOfRange(today, today.AddDays(LongestDays)) : null);
        if (refusal is not null)
            return refusal;
        return new AssessmentRequest(organisationId, id)
        {
            TrainingId = trainingId,
            InstrumentId = instrumentId,
            RequestedById = requestedById,
            AssessorName = details.AssessorName!.Trim(),
            AssessorEmail = details.AssessorEmail!.Trim(),
            ObservedOn = details.ObservedOn,
            LastDay = details.LastDay,
            SentAtUtc = atUtc,
        };
    }

    /// <summary>Sent anew: the former link then opens nothing. A day that has passed is moved ahead.</summary>
    public Result Resend(DateOnly today, DateTime atUtc)
    {
        if (Status != AssessmentRequestStatus.Sent)
            return new RequestIsClosed();
        if (LastDay < today)
            LastDay = today.AddDays(UsualDays);
        SentAtUtc = atUtc;
        return Result.Ok;
    }

    public Result Withdraw()
    {
        if (Status == AssessmentRequestStatus.Withdrawn)
            return Result.Ok;
        if (Status != AssessmentRequestStatus.Sent)
            return new RequestIsClosed();
        Status = AssessmentRequestStatus.Withdrawn;
        return Result.Ok;
    }

    /// <summary>Keeps who the assessor says that he or she is, as it is written.</summary>
    public Result Declare(string? name, string? title)
    {
        if (Status != AssessmentRequestStatus.Sent)
            return new RequestIsClosed();
        if ((Guard.Optional(nameof(DeclaredName), name, 100) ?? Guard.Optional(nameof(DeclaredTitle), title, 100)) is { } refusal)
            return refusal;
        DeclaredName = Guard.Clean(name);
        DeclaredTitle = Guard.Clean(title);
        return Result.Ok;
    }

    /// <summary>Whoever signs says who he or she is, and in what capacity.</summary>
    public Result Answer(DateTime atUtc)
    {
        if (Status != AssessmentRequestStatus.Sent)
            return new RequestIsClosed();
        if ((Guard.Required(nameof(DeclaredName), DeclaredName, 100) ?? Guard.Required(nameof(DeclaredTitle), DeclaredTitle, 100)) is { } refusal)
            return refusal;
        Status = AssessmentRequestStatus.Answered;
        AnsweredAtUtc = atUtc;
        return Result.Ok;
    }

    public Result Decline(string? reason, DateTime atUtc)
    {
        if (Status != AssessmentRequestStatus.Sent)
            return new RequestIsClosed();
        if (Guard.Optional(nameof(DeclineReason), reason, 500) is { } refusal)
            return refusal;
        Status = AssessmentRequestStatus.Declined;
        DeclineReason = Guard.Clean(reason);
        AnsweredAtUtc = atUtc;
        return Result.Ok;
    }
}
