using StPortal.Domain;

namespace StPortal.Infrastructure.Evidence;

/// <summary>A supervisor sends a claim back, with what is missing.</summary>
public sealed class ReturnClaim(ClaimDesk desk)
{
    public sealed record Input(Guid ClaimId, Guid Version, string? Reason);

    public Task<Result> HandleAsync(Input input, CancellationToken cancellationToken) => desk.DecideAsync(
        new ClaimDesk.Matter(input.ClaimId, input.Version, null, ApprovalDecision.Returned, input.Reason),
        (claim, approval) => claim.Return(approval),
        cancellationToken);
}
