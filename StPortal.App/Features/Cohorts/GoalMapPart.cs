using StPortal.Domain.Evidence;

namespace StPortal.App.Features.Cohorts;

/// <summary>One activity of a goal and what it rests on. <paramref name="State"/> is null for what is not prescribed.</summary>
public sealed record GoalMapPart(string Name, GoalState? State, IReadOnlyList<GoalMapItem> Items);
