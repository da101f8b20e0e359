using StPortal.Domain;

namespace StPortal.Infrastructure.Evidence;

/// <summary>A supervisor takes an attestation back, with the reason. The history stays.</summary>
public sealed class RevokeClaim(ClaimDesk desk)
{
    public sealed record Input(Guid ClaimId, Guid Version, string? Reason);

    public Task<Result> HandleAsync(Input input, CancellationToken cancellationToken) => desk.DecideAsync(
        new ClaimDesk.Matter(input.ClaimId, input.Version, null, ApprovalDecision.Revoked, input.Reason),
        (claim, approval) => claim.Revoke(approval),
        cancellationToken);
}
