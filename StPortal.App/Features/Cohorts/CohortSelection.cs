using StPortal.Infrastructure.Cohorts;

namespace StPortal.App.Features.Cohorts;

/// <summary>
/// Who is marked in the list, in the order that they were marked and as they were last shown; also those on other pages of it. It lives
/// as long as the page does and is nobody's data.
/// </summary>
public sealed class CohortSelection
{
    private readonly OrderedDictionary<Guid, CohortRow> chosen = [];

    public int Count => chosen.Count;

    public IReadOnlyList<CohortRow> Rows => [.. chosen.Values];

    public bool Has(Guid trainingId) => chosen.ContainsKey(trainingId);

    public void Set(CohortRow row, bool isChosen)
    {
        if (!isChosen)
            chosen.Remove(row.TrainingId);
        else if (chosen.Count < AcknowledgeAttention.MostAtOnce)
            chosen[row.TrainingId] = row;
    }

    public void Set(IEnumerable<CohortRow> rows, bool isChosen)
    {
        foreach (var row in rows)
            Set(row, isChosen);
    }

    /// <summary>What is shown anew takes the place of what was shown before.</summary>
    public void Follow(IEnumerable<CohortRow> rows) => Set(rows.Where(row => Has(row.TrainingId)), isChosen: true);

    public void Clear() => chosen.Clear();
}
