using StPortal.Domain.Cohorts;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Cohorts;

namespace StPortal.App.Features.Cohorts;

/// <summary>The words of the cohort's address. They are stable: people keep links.</summary>
internal static class CohortAddress
{
    public const string Search = "sok";
    public const string Rule = "orsak";
    public const string Specialty = "specialitet";
    public const string Unit = "enhet";
    public const string Supervisor = "handledare";
    public const string Regulation = "regelverk";
    public const string Status = "status";
    public const string Sort = "sortera";
    public const string Descending = "fallande";
    public const string Group = "gruppera";
    public const string Page = "sida";
    public const string PageSize = "antal";
    public const string Density = "tathet";
    public const string Closed = "stangda";
    public const string Format = "format";
    public const string Person = "person";
    public const string Chosen = "vald";

    public const string Yes = "ja";
    public const string No = "nej";
    public const string Everything = "alla";
    public const string Dense = "kompakt";
    public const string End = "klar";
    public const string Excel = "xlsx";
    public const string Csv = "csv";

    public static Words<AttentionRule> Rules { get; } = new(
        (AttentionRule.NoPrincipalSupervisor, "utan-handledare"),
        (AttentionRule.SupervisorEnding, "handledare-slutar"),
        (AttentionRule.EndAfterPlan, "slut-efter-planen"),
        (AttentionRule.ClaimsWaiting, "underlag-vantar"),
        (AttentionRule.NoRecentAssessment, "ingen-bedomning"));

    public static Words<TrainingStatus> Statuses { get; } = new(
        (TrainingStatus.Active, "pagaende"),
        (TrainingStatus.Paused, "pausade"),
        (TrainingStatus.Completed, "klara"),
        (TrainingStatus.Ended, "avslutade"));

    public static Words<CohortSort> Sorts { get; } = new(
        (CohortSort.Name, "namn"),
        (CohortSort.Attention, "behov"),
        (CohortSort.Unit, "enhet"),
        (CohortSort.Time, "tid"),
        (CohortSort.Goals, "delmal"),
        (CohortSort.Assessments, "bedomningar"),
        (CohortSort.Next, "nasta"));

    public static Words<CohortGroup> Groups { get; } = new(
        (CohortGroup.NeedsYou, "behover"),
        (CohortGroup.FollowedUp, "foljs"),
        (CohortGroup.Fine, "inget"));

    /// <summary>A choice and its word, both ways.</summary>
    public sealed class Words<T>(params (T Value, string Word)[] pairs)
        where T : struct, Enum
    {
        public T? Read(string? word) =>
            pairs.Where(pair => string.Equals(pair.Word, word, StringComparison.Ordinal)).Select(pair => (T?)pair.Value).FirstOrDefault();

        public string Write(T value) => pairs.First(pair => EqualityComparer<T>.Default.Equals(pair.Value, value)).Word;

        public string? Write(T? value) => value is { } chosen ? Write(chosen) : null;
    }
}
