using StPortal.Domain.Cohorts;

namespace StPortal.Infrastructure.Cohorts;

/// <summary>A row as one person sees it.</summary>
internal sealed class CohortSeen
{
    public StoredCohortRow Row { get; init; } = null!;

    /// <summary>The person's own, made in the situation that the row is in now.</summary>
    public AttentionAcknowledgement? Acknowledgement { get; init; }
}
