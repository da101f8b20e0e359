using StPortal.Domain.Assessments;
using StPortal.Domain.People;
using StPortal.Domain.Tenancy;

namespace StPortal.Infrastructure.Demo;

/// <summary>What the builders of trainees need of the organisation that they belong to.</summary>
internal sealed record DemoOrganisation(
    Organisation Organisation,
    IReadOnlyDictionary<string, Unit> Units,
    IReadOnlyDictionary<Guid, IReadOnlyList<Membership>> SupervisorsByUnit,
    Instrument MiniCex,
    DateOnly Today)
{
    public Guid Id => Organisation.Id;

    public Membership Supervisor(Guid unitId, int number)
    {
        var here = SupervisorsByUnit[unitId];
        return here[number % here.Count];
    }
}
