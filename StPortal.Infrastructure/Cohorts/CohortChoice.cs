using StPortal.Domain.Curricula;

namespace StPortal.Infrastructure.Cohorts;

/// <summary>One thing that occurs in the cohort: a specialty with its regulation, a supervisor (who alone has a sort name), or a unit.</summary>
internal sealed class CohortChoice
{
    public string? Key { get; init; }

    public RegulationCode? Regulation { get; init; }

    public Guid? Id { get; init; }

    public string? Name { get; init; }

    public string? SortName { get; init; }
}
