namespace StPortal.Infrastructure.Cohorts;

/// <summary>A specialty that can be chosen, with how many train in it.</summary>
public sealed record GoalMapSpecialty(string Key, string Name, int Trainees);
