namespace StPortal.Domain.Evidence;

public sealed record ActivityDetails(
    ActivityKind Kind, string Title, DateOnly From, DateOnly To, string? Place = null, string? Description = null);
