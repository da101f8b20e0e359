using System.Globalization;

namespace StPortal.Domain.Curricula;

/// <summary>Codes of goals as the regulations count them: STa2 before STa10, and each letter by itself.</summary>
public sealed class GoalCodeOrder : IComparer<string>
{
    private GoalCodeOrder()
    {
    }

    public static GoalCodeOrder Instance { get; } = new();

    public int Compare(string? x, string? y) =>
        CultureInfo.InvariantCulture.CompareInfo.Compare(x, y, CompareOptions.NumericOrdering);
}
