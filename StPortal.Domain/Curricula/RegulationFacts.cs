namespace StPortal.Domain.Curricula;

/// <summary>What the transition rules ask about a person's training. Null is not known.</summary>
/// <param name="LicensedOn">Swedish licence to practise (legitimation).</param>
/// <param name="CompletedSwedishInternship">Swedish allmäntjänstgöring (AT), patientsäkerhetsförordningen 3 kap. 5 §.</param>
/// <param name="TrainingStart">First day of specialist training (ST).</param>
public sealed record RegulationFacts(DateOnly? LicensedOn, bool? CompletedSwedishInternship, DateOnly? TrainingStart);
