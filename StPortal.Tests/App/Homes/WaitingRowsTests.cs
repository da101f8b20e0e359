using Microsoft.Extensions.DependencyInjection;
using StPortal.App.Features.Homes;
using StPortal.Infrastructure.Supervision;

namespace StPortal.Tests.App.Homes;

public sealed class WaitingRowsTests : BlazorTestBase
{
    public WaitingRowsTests() => Services.AddScoped<WaitingRows>();

    public static TheoryData<WorkItemKind> Kinds => [.. Enum.GetValues<WorkItemKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Row_OfEachKind_HasItsOwnWords(WorkItemKind kind)
    {
        var row = Row(kind, new DateTime(2026, 11, 22, 12, 0, 0, DateTimeKind.Utc));

        Assert.DoesNotContain(kind.ToString(), row.Title + row.Detail + row.Action, StringComparison.Ordinal);
        Assert.Contains("i går", row.Detail, StringComparison.Ordinal);
        Assert.Equal(kind == WorkItemKind.ReturnedClaim, row.Returned);
    }

    [Theory]
    [InlineData("2026-11-22T23:30:00", "i dag")]
    [InlineData("2026-11-22T22:30:00", "i går")]
    [InlineData("2026-11-20T08:00:00", "för 3 dagar sedan")]
    [InlineData("2026-11-01T08:00:00", "2026-11-01")]
    public void Row_WaitingSince_IsToldByTheSwedishDay(string utc, string expected)
    {
        var since = DateTime.SpecifyKind(DateTime.Parse(utc, System.Globalization.CultureInfo.InvariantCulture), DateTimeKind.Utc);

        Assert.Equal($"Karim Haddad signerade {expected}", Row(WorkItemKind.NewAssessment, since).Detail);
    }

    private StPortal.App.Features.Shared.WaitingItem Row(WorkItemKind kind, DateTime since) =>
        Services.GetRequiredService<WaitingRows>().Of(new WorkItem(kind, "Mini-CEX", "Karim Haddad", "/bedomningar/1", since));
}
