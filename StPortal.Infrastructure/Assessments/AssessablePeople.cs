namespace StPortal.Infrastructure.Assessments;

/// <summary>At most <see cref="AssessablePeopleQuery.Cap"/> of them; <paramref name="HasMore"/> says that a search is needed.</summary>
public sealed record AssessablePeople(IReadOnlyList<AssessablePerson> People, bool HasMore);
