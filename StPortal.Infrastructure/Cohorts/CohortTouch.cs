using StPortal.Domain.Cohorts;

namespace StPortal.Infrastructure.Cohorts;

/// <summary>Whom a change concerns.</summary>
internal sealed record CohortTouch(CohortMarkKind Kind, Guid SubjectId);
