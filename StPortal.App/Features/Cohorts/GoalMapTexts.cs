namespace StPortal.App.Features.Cohorts;

/// <summary>Marks the texts of the goal map.</summary>
public sealed class GoalMapTexts;
