namespace StPortal.Domain.Evidence;

public sealed record CourseDetails(
    string Title, DateOnly StartsOn, decimal Days, string? Organiser = null, string? LeaderName = null, string? Description = null);
