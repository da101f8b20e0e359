namespace StPortal.Infrastructure.People;

/// <summary>A trainee whose page the one who searches may open.</summary>
public sealed record FoundPerson(Guid TrainingId, string Name, string Specialty, string Unit);
