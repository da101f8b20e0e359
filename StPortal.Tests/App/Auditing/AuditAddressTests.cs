using StPortal.App.Features.Auditing;
using StPortal.Domain.Auditing;
using StPortal.Infrastructure.Auditing;

namespace StPortal.Tests.App.Auditing;

public sealed class AuditAddressTests
{
    [Fact]
    public void Request_WithEverything_IsReadBackFromItsAddress()
    {
        var request = new AuditLogRequest("Åsa & Öberg", AuditKind.View, AuditAct.Listed, new(2026, 11, 1), new(2026, 11, 24), 3);

        Assert.Equal(request, Read(request.ToAddress()));
    }

    [Fact]
    public void Request_ThatAsksForEverything_IsThePathAlone() => Assert.Equal("/administration/logg", new AuditLogRequest().ToAddress());

    [Fact]
    public void Address_ThatMakesNoSense_LetsEverythingThrough() =>
        Assert.Equal(new AuditLogRequest(), Read("/administration/logg?slag=x&handelse=y&fran=2026-13-01&till=igår&sida=-2"));

    [Fact]
    public void EveryKindAndAct_HasAWordOfItsOwn()
    {
        Assert.Equal(Enum.GetValues<AuditKind>().Length, Enum.GetValues<AuditKind>().Select(kind => AuditAddress.WordOf(kind)).Distinct().Count());
        Assert.Equal(Enum.GetValues<AuditAct>().Length, Enum.GetValues<AuditAct>().Select(act => AuditAddress.WordOf(act)).Distinct().Count());
    }

    private static AuditLogRequest Read(string address) => AuditAddress.Read(
        address.Split('?').ElementAtOrDefault(1)?.Split('&').Select(part => part.Split('=')).ToDictionary(part => part[0], part => (string?)Uri.UnescapeDataString(part[1]))
        ?? []);
}
