namespace StPortal.Domain.Curricula;

/// <summary>How a regulation stands to somebody.</summary>
public enum RegulationStanding
{
    /// <summary>May be chosen.</summary>
    Open = 1,

    /// <summary>The only one there is.</summary>
    Mandatory = 2,

    /// <summary>Open or not depending on what is not known, or what the sources disagree on.</summary>
    Doubtful = 3,

    /// <summary>May not be chosen.</summary>
    Closed = 4,
}
