namespace StPortal.Infrastructure.People;

/// <summary>What a person who leaves has open.</summary>
/// <param name="Drafts">Assessments begun and not signed: nobody else can sign what somebody saw, so they stay with their author.</param>
/// <param name="WaitingClaims">Evidence that waits for the person's decision.</param>
public sealed record LeaverTasks(IReadOnlyList<MemberMandate> Mandates, int WaitingClaims, int Drafts, IReadOnlyList<Successor> Successors)
{
    public bool AnythingToMove => Mandates.Count > 0 || WaitingClaims > 0;
}
