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
