namespace StPortal.Domain.Curricula;

/// <summary>How one regulation stands to somebody, and why.</summary>
public sealed record RegulationVerdict(RegulationCode Code, RegulationStanding Standing, IReadOnlyList<RegulationReason> Reasons)
{
    /// <summary>Whether it may be chosen; a doubtful one may, with a warning.</summary>
    public bool MayBeChosen => Standing is not RegulationStanding.Closed;
}
