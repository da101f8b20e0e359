using StPortal.Domain.Supervision;

namespace StPortal.Domain.People;

/// <summary>A supervisor mandate of the actor's that is in force today.</summary>
/// <param name="From">
/// First day supervised: of a placement its own days, however long the mandate itself lasts, since time to attest afterwards opens
/// nothing more. Otherwise the mandate's.
/// </param>
/// <param name="To">Last day supervised, inclusive; null for no end.</param>
public sealed record HeldMandate(Guid TrainingId, MandateKind Kind, DateOnly From, DateOnly? To);
