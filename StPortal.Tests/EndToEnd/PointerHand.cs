using Microsoft.Playwright;

namespace StPortal.Tests.EndToEnd;

/// <summary>A finger or a mouse. Playwright itself refuses to click what is covered.</summary>
internal sealed class PointerHand : IHand
{
    public Task ActivateAsync(IPage page, ILocator control) => control.First.ClickAsync();

    /// <summary>Natively drawn over or hidden behind its words: one clicks the words.</summary>
    public Task ChooseAsync(IPage page, ILocator choice) => choice.Locator("xpath=ancestor::label").ClickAsync();

    public Task WriteAsync(IPage page, ILocator field, string text) => field.FillAsync(text);
}
