using StPortal.Domain.People;

namespace StPortal.Infrastructure.People;

/// <summary>One member as an administrator sees it.</summary>
/// <param name="MayAdminister">Whether the actor may change what is shown.</param>
/// <param name="MayGrantEverywhere">Whether roles for the whole organisation are the actor's to give.</param>
/// <param name="Account">The directory account that signs in as the member; null when none is linked.</param>
/// <param name="GrantableUnits">Units that a role may be given for.</param>
public sealed record MemberView(
    Guid Id,
    Guid Version,
    string GivenName,
    string FamilyName,
    string Email,
    string? Title,
    UnitChoice? Unit,
    MembershipStatus Status,
    IReadOnlyList<MemberRole> Roles,
    IReadOnlyList<MemberMandate> Mandates,
    InvitationState? Invitation,
    DirectoryAccount? Account,
    IReadOnlyList<Guid> Directories,
    IReadOnlyList<UnitChoice> GrantableUnits,
    bool MayAdminister,
    bool MayGrantEverywhere,
    bool IsOneself)
{
    public string Name => $"{GivenName} {FamilyName}";
}
