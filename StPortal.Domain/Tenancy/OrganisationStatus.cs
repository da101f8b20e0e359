namespace StPortal.Domain.Tenancy;

public enum OrganisationStatus
{
    Active,
    Terminating,
    Closed,
}
