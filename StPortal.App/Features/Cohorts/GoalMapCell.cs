using StPortal.Infrastructure.Evidence;

namespace StPortal.App.Features.Cohorts;

/// <summary>What the panel shows of one chosen cell.</summary>
public sealed record GoalMapCell(GoalMapCellId Id, string TraineeName, GoalMatrixRow Row);
