namespace StPortal.Domain.Auditing;

/// <summary>What sort of event a row of the log is. Kept by name, and in the seal by name: a name never changes its meaning.</summary>
public enum AuditKind
{
    /// <summary>A row of a training was added, changed or removed.</summary>
    Change,

    /// <summary>Somebody's data were shown to another person, or one's own personal number to its owner.</summary>
    View,

    SignIn,

    SignOut,

    /// <summary>Data left the portal as a file.</summary>
    Export,

    Security,

    /// <summary>People, roles, units, mandates or forms were changed.</summary>
    Administration,
}
