namespace StPortal.Domain.Cohorts;

/// <summary>Signed assessments of the last 90 days, with one figure a week, oldest first.</summary>
public sealed record RecentAssessments(int Count, IReadOnlyList<int> PerWeek)
{
    public const int Days = 90;
    private const int Weeks = 13;

    /// <summary>The weeks end today, so that the last bar is this past week and the first holds what is left of the 90 days.</summary>
    public static RecentAssessments Of(IEnumerable<DateOnly> signed, DateOnly today)
    {
        var perWeek = new int[Weeks];
        foreach (var day in signed.Where(day => day <= today && day > today.AddDays(-Days)))
            perWeek[Weeks - 1 - (today.DayNumber - day.DayNumber) / 7]++;
        return new RecentAssessments(perWeek.Sum(), perWeek);
    }
}
