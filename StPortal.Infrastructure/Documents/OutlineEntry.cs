namespace StPortal.Infrastructure.Documents;

/// <summary>A bookmark; <paramref name="Page"/> counts from 1.</summary>
public sealed record OutlineEntry(string Title, int Page);
