namespace StPortal.Infrastructure.Applications;

/// <summary>A period of the service list.</summary>
public sealed record ServiceRow(string Place, DateOnly From, DateOnly To, decimal Percent);
