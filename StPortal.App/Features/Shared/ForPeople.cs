using System.Globalization;
using StPortal.Domain.Evidence;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Data;

namespace StPortal.App.Features.Shared;

/// <summary>Figures and days as people read them.</summary>
public static class ForPeople
{
    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");

    /// <summary>31,8</summary>
    public static string Months(decimal months) => TrainingTime.ForShow(months).ToString("0.#", Swedish);

    /// <summary>2026-11-23</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Day(DateTime utc) => Day(DateOnly.FromDateTime(SwedishClock.ToSwedish(utc)));

    /// <summary>2026-05-01 – 2026-12-31, or the one day.</summary>
    public static string Days(DateOnly from, DateOnly to) => from == to ? Day(from) : $"{Day(from)} – {Day(to)}";

    /// <summary>A share of a whole as a CSS length.</summary>
    public static string Share(decimal part, decimal whole) =>
        (whole <= 0 ? 0 : Math.Round(100 * part / whole, 2)).ToString(CultureInfo.InvariantCulture) + "%";

    public static string Size(long bytes) => bytes < 1024 * 1024
        ? $"{Math.Max(1, bytes / 1024).ToString(Swedish)}\u00A0kB"
        : $"{(bytes / 1048576m).ToString("0.#", Swedish)}\u00A0MB";

    public static StatusKind Status(GoalState state) => state switch
    {
        GoalState.NotStarted => StatusKind.NotStarted,
        GoalState.InProgress => StatusKind.Ongoing,
        GoalState.Proposed => StatusKind.Proposed,
        GoalState.Attested => StatusKind.Certified,
        GoalState.Returned => StatusKind.Returned,
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    public static StatusKind Status(ClaimStatus status) => status switch
    {
        ClaimStatus.Linked => StatusKind.Ongoing,
        ClaimStatus.Proposed => StatusKind.Proposed,
        ClaimStatus.Attested => StatusKind.Certified,
        ClaimStatus.Returned => StatusKind.Returned,
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };
}
