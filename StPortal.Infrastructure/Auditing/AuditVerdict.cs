namespace StPortal.Infrastructure.Auditing;

/// <summary>What a check of one organisation's log found.</summary>
/// <param name="Links">How many links the chain has.</param>
/// <param name="BeforeTheChain">Rows without a seal from before there were seals: nothing can be said of them.</param>
/// <param name="Breaks">The first break of the chain, then what shows beside it; none when all is well.</param>
public sealed record AuditVerdict(long Links, int BeforeTheChain, IReadOnlyList<AuditBreak> Breaks)
{
    public bool IsWhole => Breaks.Count == 0;
}
