using Bunit;
using Microsoft.AspNetCore.Components;
using StPortal.App.Features.Shell;

namespace StPortal.Tests.App.Shell;

public sealed class PageErrorBoundaryTests : BlazorTestBase
{
    [Fact]
    public void Page_ThatFails_IsToldWithAReferenceAndWithoutTheException()
    {
        var boundary = Render<PageErrorBoundary>(p => p.AddChildContent<FailingPage>());

        Assert.Equal("Något gick fel", boundary.Find("h1").TextContent);
        Assert.Matches("Referens [2-9A-Z]{8}", boundary.Markup);
        Assert.DoesNotContain("hemligt", boundary.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_TriedAgain_IsDrawnAnew()
    {
        var fails = true;
        var boundary = Render<PageErrorBoundary>(p => p.AddChildContent<FailingPage>(c => c.Add(f => f.Fails, () => fails)));
        fails = false;

        boundary.Find("button").Click();

        Assert.Equal("Det gick", boundary.Markup);
    }

    private sealed class FailingPage : ComponentBase
    {
        [Parameter] public Func<bool> Fails { get; set; } = () => true;

        protected override void OnInitialized()
        {
            if (Fails())
                throw new InvalidOperationException("hemligt");
        }

        protected override void BuildRenderTree(Microsoft.AspNetCore.Components.Rendering.RenderTreeBuilder builder) => builder.AddContent(0, "Det gick");
    }
}
