using StPortal.Domain.People;
using StPortal.Domain.Tenancy;

namespace StPortal.Tests.Infrastructure.People;

/// <summary>An organisation with two hospitals' clinics, somebody who administers all of it and somebody who administers one clinic.</summary>
internal sealed record Administration(
    TestPortal Portal, Organisation Organisation, Unit Clinic, Unit Other, Membership Administrator, Membership OfClinic) : IAsyncDisposable
{
    public static async Task<Administration> StartAsync()
    {
        var portal = await TestPortal.StartAsync();
        var organisation = await portal.AddOrganisationAsync("regionen");
        var (north, south) = (organisation.Unit("Norra sjukhuset"), organisation.Unit("Södra sjukhuset"));
        var (clinic, other) = (organisation.Unit("Medicinkliniken", north), organisation.Unit("Medicinkliniken", south));
        var (administrator, ofClinic) = (organisation.Member("Olle", "Sand"), organisation.Member("Vera", "Ström", clinic));
        await portal.AddAsync(
            organisation.Id, north, south, clinic, other, administrator, ofClinic,
            administrator.Has(Role.LocalAdministrator), ofClinic.Has(Role.LocalAdministrator, clinic));
        return new Administration(portal, organisation, clinic, other, administrator, ofClinic);
    }

    public TestScope AsAdministrator() => Portal.As(Administrator);

    public TestScope AsOfClinic() => Portal.As(OfClinic);

    public ValueTask DisposeAsync() => Portal.DisposeAsync();
}
