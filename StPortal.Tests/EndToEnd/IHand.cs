using Microsoft.Playwright;

namespace StPortal.Tests.EndToEnd;

/// <summary>How a person works a page.</summary>
internal interface IHand
{
    Task ActivateAsync(IPage page, ILocator control);

    Task ChooseAsync(IPage page, ILocator choice);

    Task WriteAsync(IPage page, ILocator field, string text);
}
