using StPortal.Domain.Cohorts;
using StPortal.Domain.Curricula;
using StPortal.Domain.Trainings;

namespace StPortal.Infrastructure.Cohorts;

/// <summary>One training as the cohort shows it.</summary>
public sealed record CohortRow(
    Guid TrainingId,
    string Name,
    string SortName,
    string SearchText,
    string SpecialtyKey,
    string Specialty,
    RegulationCode Regulation,
    TrainingStatus Status,
    CohortUnit Unit,
    CohortPerson? Supervisor,
    TrainingStanding Standing,
    RecentAssessments Assessments)
{
    public IReadOnlyList<Attention> Attention => Standing.Attention;

    public bool NeedsFollowUp => Standing.Attention.Count > 0;

    internal static CohortRow Of(StoredCohortRow row) => new(
        row.Id,
        row.Name,
        row.SortName,
        row.SearchText,
        row.SpecialtyKey,
        CurriculumCatalogue.Current.FindSpecialty(row.SpecialtyKey)?.Name ?? row.SpecialtyKey,
        row.Regulation,
        row.Status,
        new CohortUnit(row.UnitId, row.UnitName),
        row.SupervisorId is { } supervisor ? new CohortPerson(supervisor, row.SupervisorName!, row.SupervisorSortName!) : null,
        row.Standing(),
        row.Assessments());

    /// <summary>Whether the rule flags it: marks the figure that is past its limit.</summary>
    public bool IsFlagged(AttentionRule rule) => Standing.Attention.Any(flag => flag.Rule == rule);
}
