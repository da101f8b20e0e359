namespace StPortal.Infrastructure.Auditing;

public sealed record InsightPage(IReadOnlyList<InsightDay> Days, int Page, bool HasMore);
