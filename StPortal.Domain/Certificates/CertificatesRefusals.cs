namespace StPortal.Domain.Certificates;

/// <summary>The certificate names the goals it covers.</summary>
public sealed record CertificateNeedsGoals : Refusal;

/// <summary>The form asks for two signers, and they are two different persons (2015:8 bilaga 2, 2021:8 bilaga 7).</summary>
public sealed record CertificateNeedsTwoSigners : Refusal;

/// <summary>A date of signing that has not come.</summary>
public sealed record SignedInTheFuture(DateOnly SignedOn) : Refusal;

/// <summary>The regulation of the training has no such form.</summary>
public sealed record FormIsNotInTheRegulation(string Regulation) : Refusal;
