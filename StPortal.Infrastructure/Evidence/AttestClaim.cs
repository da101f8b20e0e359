using StPortal.Domain;

namespace StPortal.Infrastructure.Evidence;

/// <summary>A supervisor attests that an item supports a goal, as the item stood when it was opened.</summary>
public sealed class AttestClaim(ClaimDesk desk)
{
    public sealed record Input(Guid ClaimId, Guid Version, Guid ItemVersion);

    public Task<Result> HandleAsync(Input input, CancellationToken cancellationToken) => desk.DecideAsync(
        new ClaimDesk.Matter(input.ClaimId, input.Version, input.ItemVersion, ApprovalDecision.Approved, null),
        (claim, approval) => claim.Attest(approval),
        cancellationToken);
}
