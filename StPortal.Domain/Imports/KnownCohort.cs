namespace StPortal.Domain.Imports;

/// <summary>What rows may refer to because the system has it already: addresses of its people, and of those who have a training.</summary>
public sealed record KnownCohort(IReadOnlySet<string> People, IReadOnlySet<string> Trainees);
