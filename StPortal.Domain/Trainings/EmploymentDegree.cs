namespace StPortal.Domain.Trainings;

/// <summary>The degree of employment from a day on, until the next.</summary>
public sealed class EmploymentDegree : TenantEntity
{
    private EmploymentDegree()
    {
    }

    internal EmploymentDegree(Guid organisationId, Guid trainingId, DateOnly from, decimal percent)
        : base(organisationId)
    {
        TrainingId = trainingId;
        From = from;
        Percent = percent;
    }

    public Guid TrainingId { get; private set; }

    public DateOnly From { get; private set; }

    /// <summary>Per cent of full time, above 0 and at most 100.</summary>
    public decimal Percent { get; private set; }

    internal void Change(decimal percent) => Percent = percent;
}
