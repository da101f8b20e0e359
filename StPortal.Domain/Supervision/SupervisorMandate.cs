namespace StPortal.Domain.Supervision;

/// <summary>
/// The dated right and duty to supervise a training, granted by a director of studies or an administrator; it ends by itself.
/// </summary>
public sealed class SupervisorMandate : TenantEntity
{
    private SupervisorMandate()
    {
    }

    public SupervisorMandate(
        Guid organisationId, Guid trainingId, Guid supervisorId, MandateKind kind, DateOnly from, DateOnly? to, Guid? placementId = null)
        : base(organisationId)
    {
        if (to < from)
            throw new ArgumentException("A mandate cannot end before it begins.", nameof(to));
        if (kind == MandateKind.Placement && to is null)
            throw new ArgumentException("A mandate for a placement ends with it.", nameof(to));
        TrainingId = trainingId;
        SupervisorId = supervisorId;
        Kind = kind;
        From = from;
        To = to;
        PlacementId = placementId;
    }

    public Guid TrainingId { get; private set; }

    /// <summary>The supervisor's membership.</summary>
    public Guid SupervisorId { get; private set; }

    public MandateKind Kind { get; private set; }

    public Guid? PlacementId { get; private set; }

    public DateOnly From { get; private set; }

    public DateOnly? To { get; private set; }
}
