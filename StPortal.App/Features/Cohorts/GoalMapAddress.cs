using StPortal.Domain.Evidence;

namespace StPortal.App.Features.Cohorts;

/// <summary>The words of the map's address beside the cohort's. They are stable: people keep links.</summary>
internal static class GoalMapAddress
{
    public const string Show = "visa";
    public const string AsWords = "ord";
    public const string Chosen = "vald";

    public static CohortAddress.Words<GoalState> States { get; } = new(
        (GoalState.NotStarted, "ej-paborjat"),
        (GoalState.InProgress, "pagar"),
        (GoalState.Proposed, "foreslaget"),
        (GoalState.Attested, "intygat"),
        (GoalState.Returned, "aterlamnat"));
}
