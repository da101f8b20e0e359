using StPortal.Domain;
using StPortal.Domain.Curricula;
using StPortal.Domain.Evidence;

namespace StPortal.Tests.Domain.Evidence;

public sealed class GoalClaimTests
{
    private static readonly DateTime Now = new(2026, 11, 24, 12, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Attest_Proposed_IsAttestedAndTheDecisionIsKept()
    {
        var claim = Proposed();

        Assert.True(claim.Attest(Decision(ApprovalDecision.Approved)).IsOk);

        Assert.Equal(ClaimStatus.Attested, claim.Status);
        Assert.Equal("Karim Haddad", Assert.Single(claim.Decisions).Approval.PartyName);
    }

    [Fact]
    public void Attest_OnlyLinked_IsRefused()
    {
        var claim = Linked();

        Assert.Equal(new ClaimIsNotProposed(ClaimStatus.Linked), claim.Attest(Decision(ApprovalDecision.Approved)).Refusal);
        Assert.Empty(claim.Decisions);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("   ")]
    public void Return_WithoutReason_IsRefused(string? reason) =>
        Assert.IsType<DecisionNeedsAReason>(Proposed().Return(Decision(ApprovalDecision.Returned, reason)).Refusal);

    [Fact]
    public void Propose_AfterReturn_StandsAsProposedWithTheHistoryKept()
    {
        var claim = Proposed();
        claim.Return(Decision(ApprovalDecision.Returned, "Beskriv återkopplingen"));

        Assert.True(claim.Propose(Guid.NewGuid(), "Beskrivet", Now).IsOk);

        Assert.Equal(ClaimStatus.Proposed, claim.Status);
        Assert.Single(claim.Decisions);
    }

    [Fact]
    public void Propose_Attested_IsRefused()
    {
        var claim = Proposed();
        claim.Attest(Decision(ApprovalDecision.Approved));

        Assert.IsType<ClaimIsAttested>(claim.Propose(null, null, Now).Refusal);
    }

    [Fact]
    public void Revoke_Attested_NeedsAReasonAndKeepsBothDecisions()
    {
        var claim = Proposed();
        claim.Attest(Decision(ApprovalDecision.Approved));

        Assert.IsType<DecisionNeedsAReason>(claim.Revoke(Decision(ApprovalDecision.Revoked)).Refusal);
        Assert.True(claim.Revoke(Decision(ApprovalDecision.Revoked, "Fel delmål")).IsOk);

        Assert.Equal(ClaimStatus.Returned, claim.Status);
        Assert.Equal(2, claim.Decisions.Count);
    }

    [Fact]
    public void Revoke_NotAttested_IsRefused() =>
        Assert.Equal(new ClaimIsNotAttested(ClaimStatus.Proposed), Proposed().Revoke(Decision(ApprovalDecision.Revoked, "Fel")).Refusal);

    private static GoalClaim Linked() =>
        new(Guid.NewGuid(), Guid.NewGuid(), "STa5", EvidenceKind.Course, Guid.NewGuid(), ActivityCode.Course);

    private static GoalClaim Proposed()
    {
        var claim = Linked();
        claim.Propose(Guid.NewGuid(), null, Now);
        return claim;
    }

    private static Approval Decision(ApprovalDecision decision, string? reason = null) =>
        new(Guid.NewGuid(), "Karim Haddad", Now, decision, reason);
}
