namespace StPortal.Domain.Assessments;

/// <summary>Who signs, as it shall stand on the form, and when (UTC, the server's clock).</summary>
public sealed record Signature(string Name, string? Title, DateTime AtUtc);
