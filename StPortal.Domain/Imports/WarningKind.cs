namespace StPortal.Domain.Imports;

public enum WarningKind
{
    /// <summary>The transition rules make the regulation doubtful for one who began on that day.</summary>
    RegulationIsDoubtful,

    /// <summary>Nobody is named as principal supervisor.</summary>
    NoPrincipalSupervisor,
}
