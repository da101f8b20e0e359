namespace StPortal.Domain.Applications;

/// <summary>How the signed original of a certificate stands as a file.</summary>
public enum OriginalState
{
    Readable,

    /// <summary>No file has been attached.</summary>
    NotAttached,

    /// <summary>A DOCX or HEIC: kept as it is, but a PDF has to go to the authority.</summary>
    NeedsPdf,
    Encrypted,
    Damaged,

    /// <summary>The file is no longer in storage.</summary>
    Lost,

    /// <summary>The storage cannot be reached now, so nothing is known of the file.</summary>
    Unreachable,
}
