namespace StPortal.Domain.People;

/// <summary>A role that a membership holds, for the whole organisation or a unit and what lies under it, between two dates.</summary>
public sealed class RoleAssignment : TenantEntity
{
    private RoleAssignment()
    {
    }

    public RoleAssignment(Guid organisationId, Guid membershipId, Role role, Guid? unitId, DateOnly from, DateOnly? to = null)
        : base(organisationId)
    {
        if (to < from)
            throw new ArgumentException("A role cannot end before it begins.", nameof(to));
        MembershipId = membershipId;
        Role = role;
        UnitId = unitId;
        From = from;
        To = to;
    }

    public Guid MembershipId { get; private set; }

    public Role Role { get; private set; }

    public Guid? UnitId { get; private set; }

    public DateOnly From { get; private set; }

    public DateOnly? To { get; private set; }

    public bool IsHeld(DateOnly day) => From <= day && (To is null || To >= day);

    /// <summary>The last day that it is held. A role that was not yet held is removed instead.</summary>
    public Result End(DateOnly lastDay)
    {
        if (lastDay < From)
            return new RoleEndsBeforeItBegins(From, lastDay);
        To = lastDay;
        return Result.Ok;
    }
}
