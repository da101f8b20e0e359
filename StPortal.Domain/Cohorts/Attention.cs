namespace StPortal.Domain.Cohorts;

/// <summary>
/// One flag, explained: the rule, what was measured, the limit, and the day from which the limit has been passed. It carries no weight
/// and no score: people are never ranked.
/// </summary>
public sealed record Attention(AttentionRule Rule, AttentionFigures Figures, int Limit, DateOnly Since);
