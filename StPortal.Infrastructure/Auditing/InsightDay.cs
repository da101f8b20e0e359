namespace StPortal.Infrastructure.Auditing;

/// <summary>A Swedish day on which others saw one's data, the latest look first.</summary>
public sealed record InsightDay(DateOnly Day, IReadOnlyList<InsightRow> Rows);
