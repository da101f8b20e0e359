using System.Linq.Expressions;
using StPortal.Domain.Cohorts;
using StPortal.Domain.Curricula;
using StPortal.Domain.Trainings;

namespace StPortal.Infrastructure.Cohorts;

/// <summary>One training as the cohort shows it.</summary>
/// <param name="AttentionKey">Names the situation that is shown: sent back by whoever acknowledges it.</param>
/// <param name="Note">Set where the one who looks has acknowledged the situation.</param>
public sealed record CohortRow(
    Guid TrainingId,
    string Name,
    string SpecialtyKey,
    string Specialty,
    RegulationCode Regulation,
    TrainingStatus Status,
    CohortUnit Unit,
    CohortPerson? Supervisor,
    TrainingStanding Standing,
    RecentAssessments Assessments,
    string AttentionKey,
    CohortNote? Note)
{
    public IReadOnlyList<Attention> Attention => Standing.Attention;

    public bool NeedsFollowUp => Standing.Attention.Count > 0;

    public CohortGroup Group => !NeedsFollowUp ? CohortGroup.Fine : Note is null ? CohortGroup.NeedsYou : CohortGroup.FollowedUp;

    /// <summary>Asks for what is shown and no more; made straight from the columns, since a page is fifty of them.</summary>
    internal static Expression<Func<CohortSeen, CohortRow>> Shown { get; } = seen => new CohortRow(
        seen.Row.Id,
        seen.Row.Name,
        seen.Row.SpecialtyKey,
        NameOf(seen.Row.SpecialtyKey),
        seen.Row.Regulation,
        seen.Row.Status,
        new CohortUnit(seen.Row.UnitId, seen.Row.UnitName),
        seen.Row.SupervisorId == null ? null : new CohortPerson(seen.Row.SupervisorId.Value, seen.Row.SupervisorName!, seen.Row.SupervisorSortName!),
        new TrainingStanding(
            new TimeStanding(seen.Row.ElapsedMonths, seen.Row.PlannedMonths, seen.Row.CountedMonths, seen.Row.RequiredMonths, seen.Row.ComputedEnd),
            seen.Row.GoalsAttested,
            seen.Row.GoalsTotal,
            seen.Row.Attention,
            new Milestone(seen.Row.NextKind, seen.Row.NextDay, seen.Row.NextPlace)),
        new RecentAssessments(seen.Row.AssessmentCount, seen.Row.AssessmentsPerWeek),
        seen.Row.AttentionKey,
        seen.Acknowledgement == null ? null : new CohortNote(seen.Acknowledgement.Note, seen.Acknowledgement.AtUtc));

    /// <summary>Whether the rule flags it: marks the figure that is past its limit.</summary>
    public bool IsFlagged(AttentionRule rule) => Standing.Attention.Any(flag => flag.Rule == rule);

    private static string NameOf(string specialtyKey) => CurriculumCatalogue.Current.FindSpecialty(specialtyKey)?.Name ?? specialtyKey;
}
