namespace StPortal.Domain.Auditing;

/// <summary>What was done. Kept by name; the first three are EF Core's own words for what happens to a row.</summary>
public enum AuditAct
{
    Added,
    Modified,
    Deleted,

    /// <summary>A page or a file about one person was opened.</summary>
    Viewed,

    /// <summary>The person stood in a list of several; the first time that day.</summary>
    Listed,

    Exported,

    /// <summary>A value that is otherwise hidden was shown to its owner.</summary>
    Shown,

    /// <summary>A directory account was linked to a membership: it signs in as it from then on.</summary>
    AccountLinked,

    SignedIn,
    SignedOut,
}
