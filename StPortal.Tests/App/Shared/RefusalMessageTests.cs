using Bunit;
using StPortal.App.Features.Shared;
using StPortal.Domain;
using StPortal.Domain.Trainings;

namespace StPortal.Tests.App.Shared;

public sealed class RefusalMessageTests : BlazorTestBase
{
    [Fact]
    public void Refusal_None_SaysNothing()
    {
        var message = Render<RefusalMessage>(p => p.Add(m => m.Refusal, null));

        Assert.Equal("", message.Markup.Trim());
    }

    [Fact]
    public void Refusal_Known_IsSaidInItsOwnWords()
    {
        var message = Render<RefusalMessage>(p => p.Add(m => m.Refusal, new FieldIsRequired("Name")));

        Assert.Equal("Fältet behöver fyllas i.", message.Find("[role=alert] p").TextContent);
    }

    [Fact]
    public void Refusal_Unknown_IsStillSaidCalmly()
    {
        var message = Render<RefusalMessage>(p => p.Add(m => m.Refusal, new NobodyWroteATextForThis()));

        Assert.Contains("Ingenting har ändrats", message.Find("p").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Refusal_StaleEdit_ShowsWhatTheOtherWrote()
    {
        var message = Render<RefusalMessage>(p => p.Add(m => m.Refusal, new ChangedByAnother([new FieldChange("Mål", "Mitt", null)])));

        Assert.Equal(["Mål", "", "Du skrev", "Mitt", "Nu står det", "(tomt)"], message.FindAll("dt, dd").Select(e => e.TextContent));
    }

    [Fact]
    public void Refusal_WithValues_SaysThemAsPeopleWriteThem()
    {
        var refusal = new ServiceAboveFullTime(new DateOnly(2026, 2, 1), new DateOnly(2026, 2, 28), 112.5m);

        var message = Render<RefusalMessage>(p => p.Add(m => m.Refusal, refusal));

        Assert.StartsWith("Tjänstgöringen blir 112,5\u00A0% mellan 2026-02-01 och 2026-02-28.", message.Find("p").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Refusal_InEnglish_IsSaidInEnglish()
    {
        UseLanguage("en");

        var message = Render<RefusalMessage>(p => p.Add(m => m.Refusal, new FieldIsRequired("Name")));

        Assert.Equal("The field needs to be filled in.", message.Find("p").TextContent);
    }

    private sealed record NobodyWroteATextForThis : Refusal;
}
