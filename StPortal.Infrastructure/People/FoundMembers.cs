namespace StPortal.Infrastructure.People;

/// <param name="Matching">How many there are on all pages.</param>
/// <param name="Units">Units to filter by.</param>
/// <param name="Invitable">Units to invite people to.</param>
/// <param name="MayInviteEverywhere">Whether somebody may be invited to the whole organisation.</param>
public sealed record FoundMembers(
    IReadOnlyList<MemberRow> Rows, int Matching, int Page, IReadOnlyList<UnitChoice> Units, IReadOnlyList<UnitChoice> Invitable, bool MayInviteEverywhere)
{
    public bool MayInvite => MayInviteEverywhere || Invitable.Count > 0;

    public int Pages => Math.Max(1, (Matching + MembersRequest.PageSize - 1) / MembersRequest.PageSize);
}
