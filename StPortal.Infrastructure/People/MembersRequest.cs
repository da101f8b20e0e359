using StPortal.Domain.People;

namespace StPortal.Infrastructure.People;

/// <summary>Which members a list shows.</summary>
/// <param name="Status">One status; null with <paramref name="EvenInactive"/> false is everybody who is in or on the way in.</param>
public sealed record MembersRequest(
    string? Search = null, MembershipStatus? Status = null, bool EvenInactive = false, Role? Role = null, Guid? UnitId = null, int Page = 1)
{
    public const int PageSize = 50;
}
