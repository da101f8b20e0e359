namespace StPortal.Domain.Curricula;

/// <summary>What kind of specialty: only a base specialty stands alone (regulation.md 3).</summary>
public enum SpecialtyKind
{
    /// <summary>Basspecialitet.</summary>
    Base = 1,

    /// <summary>Grenspecialitet: needs the certificate of its base specialty.</summary>
    Branch = 2,

    /// <summary>Tilläggsspecialitet: needs the certificate of some base specialty; which ones are accepted is not verified.</summary>
    Additional = 3,
}
