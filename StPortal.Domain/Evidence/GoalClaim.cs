using StPortal.Domain.Curricula;

namespace StPortal.Domain.Evidence;

/// <summary>
/// Links an item of evidence to a goal as one of the activities that the regulation prescribes or advises:
/// linked → proposed → attested by a supervisor, or returned with a reason.
/// </summary>
public sealed class GoalClaim : TenantEntity
{
    private readonly List<ClaimDecision> decisions = [];

    private GoalClaim()
    {
    }

    public GoalClaim(Guid organisationId, Guid trainingId, string goalCode, EvidenceKind itemKind, Guid itemId, ActivityCode activity)
        : base(organisationId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(goalCode);
        TrainingId = trainingId;
        GoalCode = goalCode;
        ItemKind = itemKind;
        ItemId = itemId;
        Activity = activity;
    }

    public Guid TrainingId { get; private set; }

    public string GoalCode { get; private set; } = "";

    public EvidenceKind ItemKind { get; private set; }

    public Guid ItemId { get; private set; }

    /// <summary>Which activity of the goal the item counts as.</summary>
    public ActivityCode Activity { get; private set; }

    public ClaimStatus Status { get; private set; } = ClaimStatus.Linked;

    /// <summary>When it was put forward (UTC).</summary>
    public DateTime? ProposedAtUtc { get; private set; }

    /// <summary>The supervisor who is asked (a membership).</summary>
    public Guid? ProposedToId { get; private set; }

    /// <summary>What the trainee adds, for instance after a return.</summary>
    public string? Comment { get; private set; }

    public IReadOnlyList<ClaimDecision> Decisions => decisions;

    public Result Propose(Guid? supervisorId, string? comment, DateTime atUtc)
    {
        if (Status == ClaimStatus.Attested)
            return new ClaimIsAttested();
        if (Guard.Optional(nameof(Comment), comment) is { } refusal)
            return refusal;
        Status = ClaimStatus.Proposed;
        ProposedToId = supervisorId;
        ProposedAtUtc = atUtc;
        Comment = Guard.Clean(comment);
        return Result.Ok;
    }

    /// <summary>Whoever was asked has left; somebody else is asked instead. Only while it waits.</summary>
    public Result AskInstead(Guid supervisorId)
    {
        if (Status != ClaimStatus.Proposed)
            return new ClaimIsNotProposed(Status);
        ProposedToId = supervisorId;
        return Result.Ok;
    }

    public Result Attest(Approval approval) => Decide(approval, ApprovalDecision.Approved, ClaimStatus.Proposed, ClaimStatus.Attested);

    public Result Return(Approval approval) => Decide(approval, ApprovalDecision.Returned, ClaimStatus.Proposed, ClaimStatus.Returned);

    /// <summary>Takes an attestation back. The claim is the trainee's to mend and propose again; the history stays.</summary>
    public Result Revoke(Approval approval) => Decide(approval, ApprovalDecision.Revoked, ClaimStatus.Attested, ClaimStatus.Returned);

    private Result Decide(Approval approval, ApprovalDecision expected, ClaimStatus from, ClaimStatus to)
    {
        if (approval.Decision != expected)
            throw new ArgumentException($"The approval says {approval.Decision}, not {expected}.", nameof(approval));
        if (Status != from)
            return from == ClaimStatus.Attested ? new ClaimIsNotAttested(Status) : new ClaimIsNotProposed(Status);
        if (expected != ApprovalDecision.Approved && string.IsNullOrWhiteSpace(approval.Reason))
            return new DecisionNeedsAReason();
        if (Guard.Optional(nameof(Approval.Reason), approval.Reason) is { } refusal)
            return refusal;
        decisions.Add(new ClaimDecision(OrganisationId, Id, approval));
        Status = to;
        return Result.Ok;
    }
}
