namespace StPortal.Domain.Assessments;

/// <summary>One filled-in form about a trainee. Saved as it is written; locked once signed.</summary>
public sealed class Assessment : TenantEntity
{
    private Assessment()
    {
    }

    public Assessment(Guid organisationId, Guid trainingId, Guid instrumentId, Guid assessorId, DateOnly observedOn, DateTime atUtc)
        : this(organisationId, trainingId, instrumentId, (Guid?)assessorId, observedOn, atUtc)
    {
    }

    private Assessment(Guid organisationId, Guid trainingId, Guid instrumentId, Guid? assessorId, DateOnly observedOn, DateTime atUtc)
        : base(organisationId)
    {
        TrainingId = trainingId;
        InstrumentId = instrumentId;
        AssessorId = assessorId;
        ObservedOn = observedOn;
        StartedAtUtc = atUtc;
        SavedAtUtc = atUtc;
    }

    /// <summary>The form of somebody outside the organisation, who is known by the request alone.</summary>
    public static Assessment ByRequest(AssessmentRequest request, DateTime atUtc) =>
        new(request.OrganisationId, request.TrainingId, request.InstrumentId, null, request.ObservedOn, atUtc) { RequestId = request.Id };

    public Guid TrainingId { get; private set; }

    public Guid InstrumentId { get; private set; }

    /// <summary>The assessor's membership; null when somebody outside assesses by <see cref="RequestId"/>.</summary>
    public Guid? AssessorId { get; private set; }

    /// <summary>The request that somebody outside answers; null when a member assesses.</summary>
    public Guid? RequestId { get; private set; }

    public AssessmentStatus Status { get; private set; }

    public DateOnly ObservedOn { get; private set; }

    public string? Setting { get; private set; }

    public string? Complexity { get; private set; }

    /// <summary>Item key → scale value, or <see cref="InstrumentDefinition.NotObserved"/>.</summary>
    public IReadOnlyDictionary<string, string> Answers { get; private set; } = new Dictionary<string, string>();

    public IndependenceLevel? Independence { get; private set; }

    public string? Feedback { get; private set; }

    public IReadOnlyList<string> GoalCodes { get; private set; } = [];

    public DateTime StartedAtUtc { get; private set; }

    public DateTime SavedAtUtc { get; private set; }

    /// <summary>
    /// Chosen by the page for its last save that was kept; null when a page without script saved. A page whose answer was lost
    /// knows by it that what stands here is its own.
    /// </summary>
    public Guid? LastSaveId { get; private set; }

    /// <summary>The server's time of signing (UTC), which is the legal one.</summary>
    public DateTime? SignedAtUtc { get; private set; }

    /// <summary>The signer's name and title as they were then.</summary>
    public string? SignedName { get; private set; }

    public string? SignedTitle { get; private set; }

    /// <summary>Chosen by the page that signs: signing twice with one id is one signature.</summary>
    public Guid? SigningId { get; private set; }

    /// <summary>Nothing has been filled in but what was set when it began.</summary>
    public bool IsUntouched() => Answers.Count == 0 && GoalCodes.Count == 0 && Independence is null && Feedback is null;

    public AssessmentContent Content() => new(ObservedOn, Setting, Complexity, Answers, Independence, Feedback, GoalCodes);

    /// <summary>Keeps what has been written so far. Only the field limits are checked; a draft may be incomplete.</summary>
    public Result Save(AssessmentContent content, InstrumentDefinition form, DateTime atUtc, Guid? saveId = null)
    {
        if (Status == AssessmentStatus.Signed)
            return new AssessmentIsSigned();
        if (Guard.Optional(nameof(Feedback), content.Feedback) is { } refusal)
            return refusal;
        if (content.Answers.FirstOrDefault(answer => !form.Accepts(answer.Key, answer.Value)) is { Key: not null } stranger)
            return new AnswerIsNotOnTheForm(stranger.Key);
        ObservedOn = content.ObservedOn;
        Setting = form.Settings.Any(option => option.Key == content.Setting) ? content.Setting : null;
        Complexity = form.Complexities.Any(option => option.Key == content.Complexity) ? content.Complexity : null;
        Answers = new Dictionary<string, string>(content.Answers);
        Independence = content.Independence;
        Feedback = Guard.Clean(content.Feedback);
        GoalCodes = [.. content.GoalCodes.Distinct(StringComparer.Ordinal)];
        SavedAtUtc = atUtc;
        LastSaveId = saveId;
        return Result.Ok;
    }

    /// <summary>Locks the form. The same <paramref name="signingId"/> again is the same signature and is no error.</summary>
    public Result Sign(InstrumentDefinition form, Signature signature, Guid signingId, DateOnly today)
    {
        if (Status == AssessmentStatus.Signed)
            return SigningId == signingId ? Result.Ok : new AssessmentIsSigned();
        if (WhatIsMissing(form, today) is { } refusal)
            return refusal;
        Status = AssessmentStatus.Signed;
        SignedAtUtc = signature.AtUtc;
        SignedName = signature.Name;
        SignedTitle = signature.Title;
        SigningId = signingId;
        return Result.Ok;
    }

    private Refusal? WhatIsMissing(InstrumentDefinition form, DateOnly today)
    {
        var open = form.Items.Where(item => !Answers.ContainsKey(item.Key)).Select(item => item.Key).ToList();
        if (open.Count > 0)
            return new AnswersAreMissing(open);
        if (Answers.Values.All(answer => answer == InstrumentDefinition.NotObserved))
            return new NothingWasObserved();
        if (form.AsksIndependence && Independence is null)
            return new IndependenceIsMissing();
        return ObservedOn > today ? new ObservationIsInTheFuture(ObservedOn) : null;
    }
}
