namespace StPortal.Infrastructure.Trainings;

/// <summary>A period of somebody's training that the actor supervises. Days are inclusive; no last day means that none is set.</summary>
public sealed record SupervisedPeriod(Guid TrainingId, string TraineeName, string SpecialtyName, DateOnly From, DateOnly? To);
