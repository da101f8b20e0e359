namespace StPortal.Domain.Trainings;

/// <summary>What a permission needs to know of a training: whose it is and where it belongs.</summary>
public sealed record TrainingSubject(Guid TrainingId, Guid TraineeId, Guid HomeUnitId);
