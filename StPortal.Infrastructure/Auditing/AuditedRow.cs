using StPortal.Domain.Trainings;

namespace StPortal.Infrastructure.Auditing;

/// <summary>The row that an event in the log points at.</summary>
public sealed record AuditedRow(string Type, Guid Id)
{
    public static AuditedRow Of(TrainingSubject training) => new(nameof(Training), training.TrainingId);
}
