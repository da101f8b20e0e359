using Bunit;
using StPortal.App.Features.Shared;
using StPortal.Domain;

namespace StPortal.Tests.App.Shared;

public sealed class StateViewTests : BlazorTestBase
{
    [Theory]
    [InlineData(ViewState.Loading, "Hämtar")]
    [InlineData(ViewState.Ready, "Innehåll")]
    [InlineData(ViewState.Empty, "Inget än")]
    [InlineData(ViewState.Refused, "finns inte här")]
    public void State_Each_ShowsItsOwnPartOnly(ViewState state, string expected)
    {
        var view = Render<StateView>(p => p
            .Add(v => v.State, state)
            .Add(v => v.Refusal, new NotFound())
            .Add(v => v.Empty, "Inget än")
            .AddChildContent("Innehåll"));

        string[] all = ["Hämtar", "Innehåll", "Inget än", "finns inte här"];
        Assert.Equal([expected], all.Where(part => view.Markup.Contains(part, StringComparison.Ordinal)));
    }
}
