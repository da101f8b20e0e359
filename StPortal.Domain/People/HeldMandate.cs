using StPortal.Domain.Supervision;

namespace StPortal.Domain.People;

/// <summary>A supervisor mandate of the actor's that is in force today.</summary>
public sealed record HeldMandate(Guid TrainingId, MandateKind Kind, DateOnly From, DateOnly? To);
