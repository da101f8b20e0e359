namespace StPortal.Infrastructure.Data;

/// <summary>A programme error that would have crossed the border between organisations. Nothing was saved.</summary>
public sealed class TenantViolationException(string message) : InvalidOperationException(message);
