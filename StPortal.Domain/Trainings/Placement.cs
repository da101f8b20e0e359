namespace StPortal.Domain.Trainings;

/// <summary>A period of service at a unit of the organisation or at an external place. Made and changed through its <see cref="Training"/>.</summary>
public sealed class Placement : TenantEntity
{
    private Placement()
    {
    }

    internal Placement(Guid organisationId, Guid trainingId, PlacementDetails details)
        : base(organisationId)
    {
        TrainingId = trainingId;
        Apply(details);
    }

    public Guid TrainingId { get; private set; }

    /// <summary>The unit, when it is one of the organisation's own.</summary>
    public Guid? UnitId { get; private set; }

    /// <summary>The name of the place as it stands on certificates, own or external.</summary>
    public string Place { get; private set; } = "";

    public DateOnly From { get; private set; }

    public DateOnly To { get; private set; }

    /// <summary>Per cent of full time, above 0 and at most 100.</summary>
    public decimal Percent { get; private set; }

    /// <summary>The supervisor of the period (a membership).</summary>
    public Guid? SupervisorId { get; private set; }

    internal void Apply(PlacementDetails details)
    {
        UnitId = details.UnitId;
        Place = details.Place.Trim();
        From = details.From;
        To = details.To;
        Percent = details.Percent;
        SupervisorId = details.SupervisorId;
    }
}
