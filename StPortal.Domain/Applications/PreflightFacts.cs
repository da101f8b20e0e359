using StPortal.Domain.Curricula;
using StPortal.Domain.Evidence;

namespace StPortal.Domain.Applications;

/// <summary>Everything the preflight rests on; nothing more is read. Days are Swedish days.</summary>
/// <param name="Goals">The training's own goals, without basic training, in order.</param>
/// <param name="CountedMonths">Full-time months counted up to and including <paramref name="Today"/>, unrounded.</param>
/// <param name="ServicePeriods">How many periods the service list has.</param>
public sealed record PreflightFacts(
    RegulationCode Regulation,
    IReadOnlyList<Goal> Goals,
    IReadOnlyList<ClaimFacts> Claims,
    IReadOnlyList<CertificateFacts> Certificates,
    decimal CountedMonths,
    int ServicePeriods,
    bool HasPersonalNumber,
    DateOnly Today);
