namespace StPortal.Infrastructure.Cohorts;

/// <summary>One of the asker's saved views.</summary>
public sealed record SavedView(Guid Id, string Name, string Query);
