using StPortal.Domain.Applications;
using StPortal.Domain.Curricula;

namespace StPortal.Infrastructure.Applications;

/// <summary>
/// The preflight of one training for one reader. A director of studies or head of department sees how far it has come and not what it
/// is about: <see cref="Lines"/> and <see cref="Contents"/> are empty for them.
/// </summary>
public sealed record PreflightView(
    Guid TrainingId,
    string TraineeName,
    string SpecialtyName,
    RegulationCode Regulation,
    bool IsOwn,
    bool IsStatusOnly,
    IReadOnlyList<PreflightTally> Tallies,
    IReadOnlyList<PreflightLine> Lines,
    IReadOnlyList<Goal> Goals,
    IReadOnlyList<PacketContent> Contents)
{
    public bool IsReady => Tallies.All(tally => tally.Missing == 0);
}
