namespace StPortal.Infrastructure.Assessments;

/// <summary>A trainee whom the actor may assess. <paramref name="LastAt"/> is when the actor last did.</summary>
public sealed record AssessablePerson(Guid TrainingId, string Name, string Specialty, string Unit, DateTime? LastAt);
