namespace StPortal.Domain.Imports;

/// <summary>The lists as understood: the rows that can stand, and all that keeps others from it.</summary>
public sealed record CohortReading(
    IReadOnlyList<PersonLine> People,
    IReadOnlyList<TrainingLine> Trainings,
    IReadOnlyList<PlacementLine> Placements,
    IReadOnlyList<CourseLine> Courses,
    IReadOnlyList<RowFlaw> Flaws,
    IReadOnlyList<RowConsequence> Consequences,
    IReadOnlyList<RowWarning> Warnings);
