namespace StPortal.Domain.Tenancy;

public enum UnitKind
{
    Hospital,
    PrimaryCare,
    Clinic,
    HealthCentre,
}
