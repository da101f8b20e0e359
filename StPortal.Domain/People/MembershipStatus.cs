namespace StPortal.Domain.People;

public enum MembershipStatus
{
    Invited,
    Active,

    /// <summary>Reversible; not deletion.</summary>
    Inactive,
}
