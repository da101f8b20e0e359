using StPortal.Domain.Cohorts;
using StPortal.Domain.Evidence;

namespace StPortal.Infrastructure.Cohorts;

/// <summary>Goals × trainees of one specialty.</summary>
/// <param name="Specialty">Null when nobody is in reach.</param>
/// <param name="InReach">Active trainings of every specialty.</param>
/// <param name="Trainees">Those of the specialty and unit, on all pages.</param>
/// <param name="Tallies">How many cells stand so, on all pages.</param>
/// <param name="Page">The page shown: the last one when a later was asked for.</param>
/// <param name="Finishing">How many finish within two years, under all regulations.</param>
public sealed record GoalMap(
    GoalMapSpecialty? Specialty,
    IReadOnlyList<GoalMapSpecialty> Specialties,
    IReadOnlyList<CohortUnit> Units,
    int InReach,
    int Trainees,
    IReadOnlyList<GoalMapBlock> Blocks,
    IReadOnlyDictionary<GoalState, int> Tallies,
    int Page,
    int Finishing,
    IReadOnlyList<GoalGap> Gaps)
{
    public int Pages => Math.Max(1, (Trainees + GoalMapRequest.PageSize - 1) / GoalMapRequest.PageSize);

    internal static GoalMap Nobody { get; } = new(null, [], [], 0, 0, [], new Dictionary<GoalState, int>(), 1, 0, []);
}
