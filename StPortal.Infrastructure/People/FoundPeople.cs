namespace StPortal.Infrastructure.People;

/// <summary>The first hits, and whether there are more than are shown.</summary>
public sealed record FoundPeople(IReadOnlyList<FoundPerson> People, bool HasMore)
{
    public static FoundPeople Nobody { get; } = new([], false);
}
