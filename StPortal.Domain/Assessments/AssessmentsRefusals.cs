namespace StPortal.Domain.Assessments;

/// <summary>Items that have neither a rating nor "not observed".</summary>
public sealed record AnswersAreMissing(IReadOnlyList<string> ItemKeys) : Refusal;

/// <summary>Every item was marked as not observed: then nothing has been assessed.</summary>
public sealed record NothingWasObserved : Refusal;

public sealed record IndependenceIsMissing : Refusal;

/// <summary>A signed assessment is locked; a correction is a new version with a reason.</summary>
public sealed record AssessmentIsSigned : Refusal;

/// <summary>An answer that the form does not have.</summary>
public sealed record AnswerIsNotOnTheForm(string ItemKey) : Refusal;

/// <summary>What was observed lies in the future.</summary>
public sealed record ObservationIsInTheFuture(DateOnly ObservedOn) : Refusal;

/// <summary>Nobody assesses himself or herself in this kind of form.</summary>
public sealed record NobodyAssessesOneself : Refusal;

/// <summary>A link may be open from today and for two months.</summary>
public sealed record LastDayIsOutOfRange(DateOnly First, DateOnly Last) : Refusal;

/// <summary>Answered, declined or withdrawn: nothing more happens to it.</summary>
public sealed record RequestIsClosed : Refusal;

/// <summary>The link is unknown, expired, replaced or taken back: it tells no stranger which.</summary>
public sealed record LinkHasEnded : Refusal;

/// <summary>Whoever has an account assesses by that account.</summary>
public sealed record AssessorIsAMember(string Name) : Refusal;

public sealed record TooManyRequests(int Limit) : Refusal;
