using StPortal.Domain.Curricula;

namespace StPortal.Infrastructure.Trainings;

/// <summary>Whose training it is and which.</summary>
public sealed record TrainingHead(
    Guid Id, string TraineeName, string SpecialtyName, RegulationCode Regulation, DateOnly Start, string? SupervisorName);
