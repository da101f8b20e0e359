namespace StPortal.Infrastructure.Auditing;

/// <summary>What is wrong with a log.</summary>
public enum AuditBreakKind
{
    /// <summary>The row does not fit its seal, and the link shows that the seal is the one it was linked with.</summary>
    EntryChanged,

    /// <summary>A link whose row is gone.</summary>
    EntryRemoved,

    /// <summary>A gap in the sequence.</summary>
    LinkRemoved,

    /// <summary>A row that has a place in the chain without either of its seals having been made with the key.</summary>
    EntryForged,

    /// <summary>A link whose hash was not made with the key.</summary>
    LinkForged,

    /// <summary>Links or rows have changed places.</summary>
    Reordered,

    /// <summary>The chain ends before what was written down outside the database.</summary>
    CutOff,

    /// <summary>A link is another than the one that was written down: cut off, and then continued.</summary>
    Rewritten,

    /// <summary>Nothing is written down of a chain that has links.</summary>
    NoAnchor,

    /// <summary>A row outside the chain without a seal made with the key.</summary>
    LooseForged,

    /// <summary>A genuine row that has waited for its link for more than a minute.</summary>
    Unlinked,
}
