using StPortal.Domain.Cohorts;
using StPortal.Domain.Curricula;
using StPortal.Domain.Trainings;

namespace StPortal.Infrastructure.Cohorts;

/// <summary>What part of the cohort is asked for. A null filter lets everything through; pages count from 1.</summary>
public sealed record CohortRequest
{
    public const int SmallestPage = 25;
    public const int LargestPage = 500;
    public const int UsualPage = 50;

    public string? Search { get; init; }

    public AttentionRule? Rule { get; init; }

    public string? SpecialtyKey { get; init; }

    public Guid? UnitId { get; init; }

    public Guid? SupervisorId { get; init; }

    public RegulationCode? Regulation { get; init; }

    /// <summary>Only these, of those in reach.</summary>
    public IReadOnlyList<Guid>? TrainingIds { get; init; }

    /// <summary>Only those with a passed limit that the asker has not acknowledged.</summary>
    public bool NeedsYouOnly { get; init; }

    public TrainingStatus? Status { get; init; } = TrainingStatus.Active;

    public CohortSort Sort { get; init; }

    public bool Descending { get; init; }

    /// <summary>Those with a passed limit first; the sort holds within each group.</summary>
    public bool GroupByNeed { get; init; } = true;

    public int Page { get; init; } = 1;

    public int PageSize { get; init; } = UsualPage;

    /// <summary>Whether what can be chosen in the filters is asked for as well.</summary>
    public bool WithChoices { get; init; } = true;

    /// <summary>Whether anything but the status is chosen or searched for.</summary>
    internal bool IsNarrowed => Rule is not null || SpecialtyKey is not null || UnitId is not null || SupervisorId is not null || Regulation is not null
        || TrainingIds is not null || NeedsYouOnly || CohortFilter.WordsOf(this).Length > 0;
}
