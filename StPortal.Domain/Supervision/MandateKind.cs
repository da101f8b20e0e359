namespace StPortal.Domain.Supervision;

public enum MandateKind
{
    /// <summary>Huvudansvarig handledare: responsible over the whole training.</summary>
    Principal,

    /// <summary>Handledare for one placement or period.</summary>
    Placement,
}
