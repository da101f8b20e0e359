namespace StPortal.Domain.People;

/// <summary>Why an invitation could not be accepted by the account that opened it.</summary>
public enum TurnedAwayReason
{
    /// <summary>The account's directory is not one of the organisation's.</summary>
    OtherDirectory,

    /// <summary>The account already signs in as another member of the organisation.</summary>
    AlreadyLinked,
}
