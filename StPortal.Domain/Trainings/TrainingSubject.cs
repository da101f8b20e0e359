using StPortal.Domain.Curricula;

namespace StPortal.Domain.Trainings;

/// <summary>What a permission needs to know of a training: whose it is, where it belongs and which regulation it follows.</summary>
public sealed record TrainingSubject(Guid TrainingId, Guid TraineeId, Guid HomeUnitId, RegulationCode Regulation);
