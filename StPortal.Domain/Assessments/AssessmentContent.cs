namespace StPortal.Domain.Assessments;

/// <summary>What the assessor has filled in so far. A draft may hold anything within the field limits.</summary>
public sealed record AssessmentContent(
    DateOnly ObservedOn,
    string? Setting,
    string? Complexity,
    IReadOnlyDictionary<string, string> Answers,
    IndependenceLevel? Independence,
    string? Feedback,
    IReadOnlyList<string> GoalCodes);
