using StPortal.Domain.Tenancy;

namespace StPortal.Infrastructure.Demo;

internal sealed record DemoClinic(string Name, string SpecialtyKey, UnitKind Kind = UnitKind.Clinic);
