namespace StPortal.Domain.People;

/// <summary>How far a person may go; each step holds the one before.</summary>
public enum Access
{
    None,
    Read,
    Act,
}
