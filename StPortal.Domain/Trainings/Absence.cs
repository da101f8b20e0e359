namespace StPortal.Domain.Trainings;

/// <summary>
/// A period and share of absence. The reason is never stored: it may be data on health (GDPR article 9) and the training time
/// needs only period and share.
/// </summary>
public sealed class Absence : TenantEntity
{
    private Absence()
    {
    }

    internal Absence(Guid organisationId, Guid trainingId, DateOnly from, DateOnly to, decimal sharePercent)
        : base(organisationId)
    {
        TrainingId = trainingId;
        From = from;
        To = to;
        SharePercent = sharePercent;
    }

    public Guid TrainingId { get; private set; }

    public DateOnly From { get; private set; }

    public DateOnly To { get; private set; }

    /// <summary>Per cent of the service that the person is away, above 0 and at most 100.</summary>
    public decimal SharePercent { get; private set; }
}
