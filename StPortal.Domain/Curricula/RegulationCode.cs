namespace StPortal.Domain.Curricula;

/// <summary>The regulations a Swedish specialist training can follow (regulation.md 1.1).</summary>
public enum RegulationCode
{
    /// <summary>SOSFS 2008:17: closed, a label on history only.</summary>
    Sosfs200817 = 1,

    /// <summary>SOSFS 2015:8: repealed, still open to two groups without an end date.</summary>
    Sosfs20158 = 2,

    /// <summary>HSLF-FS 2021:8: the main regulation, begins with basic training (BT).</summary>
    Hslffs20218 = 3,
}
