using StPortal.Domain.Curricula;

namespace StPortal.Infrastructure.Cohorts;

/// <summary>Everybody under one regulation; the rows are those of the page.</summary>
/// <param name="Trainees">How many there are, on all pages.</param>
/// <param name="NotAttested">For each goal how many of those lack it.</param>
public sealed record GoalMapBlock(
    RegulationCode Regulation, IReadOnlyList<Goal> Goals, int Trainees, IReadOnlyList<int> NotAttested, IReadOnlyList<GoalMapRow> Rows);
