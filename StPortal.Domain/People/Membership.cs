namespace StPortal.Domain.People;

/// <summary>
/// One person in one organisation. Holds no personal identity number: that is in a vault of its own (<see cref="IdentityVaultEntry"/>).
/// </summary>
public sealed class Membership : TenantEntity
{
    private Membership()
    {
    }

    private Membership(Guid organisationId, string givenName, string familyName, string email)
        : base(organisationId)
    {
        Call(givenName, familyName, email);
    }

    public string GivenName { get; private set; } = "";

    public string FamilyName { get; private set; } = "";

    public string Email { get; private set; } = "";

    /// <summary>The address in the form that is unique within the organisation.</summary>
    public string EmailKey { get; private set; } = "";

    public string? Title { get; private set; }

    /// <summary>Key of the specialty the person is a specialist in; null for one who is not a specialist.</summary>
    public string? SpecialtyKey { get; private set; }

    /// <summary>Year of supervisor training (handledarutbildning), asked for on SOSFS 2015:8 bilaga 2.</summary>
    public int? SupervisorTrainingYear { get; private set; }

    public Guid? UnitId { get; private set; }

    public MembershipStatus Status { get; private set; } = MembershipStatus.Active;

    public string SearchText { get; private set; } = "";

    public string SortName { get; private set; } = "";

    public string FullName => $"{GivenName} {FamilyName}";

    public static Result<Membership> Create(Guid organisationId, string? givenName, string? familyName, string? email) =>
        WhatIsWrong(givenName, familyName, email) is { } refusal ? refusal : new Membership(organisationId, givenName!, familyName!, email!);

    /// <summary>Another name or address. That the address is nobody else's in the organisation is the caller's to see to.</summary>
    public Result Rename(string? givenName, string? familyName, string? email)
    {
        if (WhatIsWrong(givenName, familyName, email) is { } refusal)
            return refusal;
        Call(givenName!, familyName!, email!);
        return Result.Ok;
    }

    /// <summary>As <see cref="Create"/>, but nobody signs in as it until the invitation is accepted.</summary>
    public static Result<Membership> Invite(Guid organisationId, string? givenName, string? familyName, string? email)
    {
        var created = Create(organisationId, givenName, familyName, email);
        if (created.IsOk)
            created.Value.Status = MembershipStatus.Invited;
        return created;
    }

    /// <summary>What the person is by profession. The specialty is the catalogue's key.</summary>
    public Result Describe(string? title, string? specialtyKey, int? supervisorTrainingYear, Guid? unitId)
    {
        if (Guard.Optional(nameof(Title), title, 100) is { } refusal)
            return refusal;
        Title = Guard.Clean(title);
        SpecialtyKey = specialtyKey;
        SupervisorTrainingYear = supervisorTrainingYear;
        UnitId = unitId;
        return Result.Ok;
    }

    /// <summary>An invitation was accepted, or an administrator linked the account. Active already is no error; inactive stays so.</summary>
    public Result Join()
    {
        if (Status == MembershipStatus.Inactive)
            return new MemberIsInactive();
        Status = MembershipStatus.Active;
        return Result.Ok;
    }

    public Result Deactivate()
    {
        Status = MembershipStatus.Inactive;
        return Result.Ok;
    }

    /// <summary>Back from inactive. <paramref name="hasJoined"/>: whether the person ever accepted, without which an invitation is still needed.</summary>
    public Result Reactivate(bool hasJoined)
    {
        if (Status != MembershipStatus.Inactive)
            return new MemberIsNotInactive();
        Status = hasJoined ? MembershipStatus.Active : MembershipStatus.Invited;
        return Result.Ok;
    }

    private static Refusal? WhatIsWrong(string? givenName, string? familyName, string? email) =>
        Guard.Required(nameof(GivenName), givenName, 100)
        ?? Guard.Required(nameof(FamilyName), familyName, 100)
        ?? Guard.Required(nameof(Email), email)
        ?? (EmailAddress.IsPlausible(email!) ? null : new EmailIsNotAnAddress(email!));

    private void Call(string givenName, string familyName, string email)
    {
        GivenName = givenName.Trim();
        FamilyName = familyName.Trim();
        Email = email.Trim();
        EmailKey = EmailAddress.Key(email);
        SearchText = SwedishText.ForSearch($"{GivenName} {FamilyName} {Email}");
        SortName = SwedishText.ForSort($"{FamilyName} {GivenName}");
    }
}
