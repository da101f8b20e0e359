namespace StPortal.Domain.Cohorts;

/// <summary>A part of the cohort that one person comes back to, by a name of one's own: what the page's address says of it, and nothing else.</summary>
public sealed class CohortSavedView : TenantEntity
{
    public const int NameLength = 60;
    public const int QueryLength = 1000;

    /// <summary>What one line of names has room for, and what is counted each time the page is opened.</summary>
    public const int MostOfOnes = 12;

    private CohortSavedView()
    {
    }

    private CohortSavedView(Guid organisationId, Guid memberId)
        : base(organisationId) => MemberId = memberId;

    public Guid MemberId { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>Orders the names, and tells two of them apart: case and spaces do not.</summary>
    public string SortName { get; private set; } = "";

    public string Query { get; private set; } = "";

    public static Result<CohortSavedView> Create(Guid organisationId, Guid memberId, string name, string query)
    {
        var made = new CohortSavedView(organisationId, memberId);
        var refusal = made.Rename(name).Refusal ?? made.Show(query).Refusal;
        return refusal is null ? made : refusal;
    }

    public Result Rename(string name)
    {
        if (Guard.Required(nameof(Name), name, NameLength) is { } refusal)
            return refusal;
        (Name, SortName) = (name.Trim(), SwedishText.ForSort(name));
        return Result.Ok;
    }

    /// <summary>Takes the place of what the name stood for.</summary>
    public Result Show(string query)
    {
        if (Guard.Required(nameof(Query), query, QueryLength) is { } refusal)
            return refusal;
        Query = query;
        return Result.Ok;
    }
}
