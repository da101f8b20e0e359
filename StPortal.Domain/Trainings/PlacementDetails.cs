namespace StPortal.Domain.Trainings;

/// <summary>What is said of a placement. Days are inclusive; <paramref name="Percent"/> is per cent of full time.</summary>
public sealed record PlacementDetails(string Place, Guid? UnitId, DateOnly From, DateOnly To, decimal Percent, Guid? SupervisorId);
