namespace StPortal.Domain.Imports;

/// <summary>The lists of a cohort as read from files; a list that was not handed over has no rows.</summary>
/// <param name="Names">What each list is called where it was read, for reports: "people.csv".</param>
public sealed record CohortLists(IReadOnlyDictionary<ListName, string> Names, IReadOnlyList<ListRow> Rows)
{
    public IEnumerable<ListRow> Of(ListName list) => Rows.Where(row => row.Place.List == list);
}
