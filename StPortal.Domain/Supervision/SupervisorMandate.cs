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

    /// <summary>What is left of it from <paramref name="day"/> on, for somebody else. It is then to be shortened.</summary>
    public SupervisorMandate HandOver(Guid successorId, DateOnly day)
    {
        if (To < day)
            throw new InvalidOperationException("A mandate that has ended cannot be handed over.");
        return new SupervisorMandate(OrganisationId, TrainingId, successorId, Kind, From > day ? From : day, To, PlacementId);
    }

    /// <summary>Ends it the day before <paramref name="day"/>; false when it had not begun by then, so that nothing would be left of it.</summary>
    public bool Shorten(DateOnly day)
    {
        if (From >= day)
            return false;
        if (To is null || To >= day)
            To = day.AddDays(-1);
        return true;
    }
}
