using StPortal.Domain.Tenancy;

namespace StPortal.Infrastructure.Demo;

internal sealed record DemoHouse(string Name, UnitKind Kind, IReadOnlyList<DemoClinic> Clinics);
