namespace StPortal.App.Features.Cohorts;

/// <summary>Marks the texts of the cohort.</summary>
public sealed class CohortsTexts;
