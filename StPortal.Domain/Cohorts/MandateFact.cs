namespace StPortal.Domain.Cohorts;

/// <summary>Who is principal supervisor and for how long; null is until further notice.</summary>
public sealed record MandateFact(Guid SupervisorId, string Supervisor, DateOnly From, DateOnly? To)
{
    public bool Covers(DateOnly day) => From <= day && (To is null || To >= day);
}
