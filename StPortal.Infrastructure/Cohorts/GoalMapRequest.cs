namespace StPortal.Infrastructure.Cohorts;

/// <summary>Which map is asked for.</summary>
/// <param name="SpecialtyKey">Null, or one that nobody in reach trains in: the one with most trainees.</param>
/// <param name="UnitId">Null lets every unit through.</param>
/// <param name="Page">Counts from 1.</param>
/// <param name="Whole">Everybody on one page, for a file.</param>
public sealed record GoalMapRequest(string? SpecialtyKey = null, Guid? UnitId = null, int Page = 1, bool Whole = false)
{
    /// <summary>A screen and a half; a map of thousands of cells is no overview, and each open page costs the server memory.</summary>
    public const int PageSize = 50;
}
