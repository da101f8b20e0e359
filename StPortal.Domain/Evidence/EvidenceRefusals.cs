namespace StPortal.Domain.Evidence;

public sealed record CourseDaysOutOfRange(decimal Days) : Refusal;

/// <summary>The goal is not one of the training's own.</summary>
public sealed record GoalIsNotInTheTraining(string GoalCode) : Refusal;

/// <summary>Only what is proposed can be attested or returned; this one stands as <paramref name="Status"/>.</summary>
public sealed record ClaimIsNotProposed(ClaimStatus Status) : Refusal;

/// <summary>Only what is attested can be revoked.</summary>
public sealed record ClaimIsNotAttested(ClaimStatus Status) : Refusal;

/// <summary>An attested claim is not changed; it has to be revoked first.</summary>
public sealed record ClaimIsAttested : Refusal;

/// <summary>Whoever returns or revokes says why.</summary>
public sealed record DecisionNeedsAReason : Refusal;

/// <summary>Nobody attests his or her own evidence.</summary>
public sealed record NobodyAttestsOwnEvidence : Refusal;

/// <summary>Nobody in force today can be asked to attest: a director of studies has to name a principal supervisor.</summary>
public sealed record NobodyToProposeTo : Refusal;

/// <summary>An item is put forward for at least one goal.</summary>
public sealed record NoGoalIsChosen : Refusal;
