using System.Globalization;

namespace StPortal.Domain.Cohorts;

/// <summary>
/// Names the situation that flags speak of, so that two moments can be held against each other: the same as long as nothing but the days
/// that pass by themselves is different. A column of it lets the database compare.
/// </summary>
public static class AttentionKey
{
    /// <summary>Every rule at once, each with its day and figures.</summary>
    public const int MaxLength = 300;

    /// <summary>Of a training that nothing is to be said of.</summary>
    public const string None = "";

    public static string Of(IEnumerable<Attention> flags) => string.Join(';', flags.Select(Part));

    /// <summary>
    /// Figures in days grow each day and would make every morning a new situation; months after the plan are more of the same trouble, and
    /// so are more claims that wait.
    /// </summary>
    private static string Part(Attention flag)
    {
        var months = flag.Rule == AttentionRule.EndAfterPlan ? flag.Figures.Value?.ToString(CultureInfo.InvariantCulture) ?? "never" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{flag.Rule}:{flag.Since:yyyy-MM-dd}:{flag.Figures.Count}:{months}");
    }
}
