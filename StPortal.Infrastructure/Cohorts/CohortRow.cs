using System.Linq.Expressions;
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

    /// <summary>Asks for what is shown and no more; made straight from the columns, since a page is fifty of them.</summary>
    internal static Expression<Func<StoredCohortRow, CohortRow>> Shown { get; } = row => new CohortRow(
        row.Id,
        row.Name,
        row.SortName,
        row.SearchText,
        row.SpecialtyKey,
        NameOf(row.SpecialtyKey),
        row.Regulation,
        row.Status,
        new CohortUnit(row.UnitId, row.UnitName),
        row.SupervisorId == null ? null : new CohortPerson(row.SupervisorId.Value, row.SupervisorName!, row.SupervisorSortName!),
        new TrainingStanding(
            new TimeStanding(row.ElapsedMonths, row.PlannedMonths, row.CountedMonths, row.RequiredMonths, row.ComputedEnd),
            row.GoalsAttested,
            row.GoalsTotal,
            row.Attention,
            new Milestone(row.NextKind, row.NextDay, row.NextPlace)),
        new RecentAssessments(row.AssessmentCount, row.AssessmentsPerWeek));

    /// <summary>Whether the rule flags it: marks the figure that is past its limit.</summary>
    public bool IsFlagged(AttentionRule rule) => Standing.Attention.Any(flag => flag.Rule == rule);

    private static string NameOf(string specialtyKey) => CurriculumCatalogue.Current.FindSpecialty(specialtyKey)?.Name ?? specialtyKey;
}
