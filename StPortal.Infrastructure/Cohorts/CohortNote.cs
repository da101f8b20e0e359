namespace StPortal.Infrastructure.Cohorts;

/// <summary>What the one who looks wrote when acknowledging.</summary>
public sealed record CohortNote(string Text, DateTime AtUtc);
