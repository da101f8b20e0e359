using Microsoft.Playwright;

namespace StPortal.Tests.EndToEnd;

/// <summary>
/// Tab, arrows, Space, Enter and letters, never the mouse. At each stop the focus has to be seen: a ring around it, and nothing that
/// stands in front of it (WCAG 2.2, 2.4.7 and 2.4.11).
/// </summary>
internal sealed class KeyboardHand : IHand
{
    private const int MostStops = 150;

    /// <summary>
    /// What is wrong with the focus where it stands; empty when nothing is. The ring may be drawn by what stands for the control: the
    /// span beside a native radio, or the frame around a text. Headings and the content take focus without being controls.
    /// </summary>
    private const string FocusFault = """
        async () => {
          await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
          const at = document.activeElement;
          if (!at || at === document.body || at.matches("h1, main, [role=dialog]")) return "";
          const name = at.getAttribute("aria-label") || at.innerText?.trim() || at.name || at.tagName;
          const ringed = element => { const style = element && getComputedStyle(element); return style && style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2; };
          const choice = at.matches("[type=radio], [type=checkbox]");
          const drawn = [choice && at.nextElementSibling, choice && at.closest("label"), at, at.closest("label"), at.parentElement].find(ringed);
          if (!drawn) return `no ring around "${name}"`;
          const box = drawn.getBoundingClientRect();
          const points = [[.5, .5], [.1, .5], [.9, .5], [.5, .2], [.5, .8]].map(([x, y]) => [box.x + box.width * x, box.y + box.height * y]);
          const seen = points.filter(([x, y]) => { const hit = document.elementFromPoint(x, y); return hit && (drawn.contains(hit) || at.contains(hit) || hit.contains(drawn) && hit.closest("label, a, button")); });
          // Of a tall field the browser brings the line with the caret into sight, and that is enough.
          return seen.length >= (box.height > 80 ? 1 : 3) ? "" : `"${name}" is hidden where it has focus, behind ${document.elementFromPoint(...points[0])?.outerHTML.slice(0, 80) ?? "the edge of the window"}`;
        }
        """;

    public async Task ActivateAsync(IPage page, ILocator control)
    {
        await ReachAsync(page, control);
        await page.Keyboard.PressAsync("Enter");
    }

    public async Task ChooseAsync(IPage page, ILocator choice)
    {
        await choice.First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        if (await choice.GetAttributeAsync("type") != "radio")
        {
            await ReachAsync(page, choice);
            await page.Keyboard.PressAsync("Space");
            return;
        }

        // Tab stops once in a group; the arrows move within it.
        await TabAsync(page, () => choice.EvaluateAsync<bool>("radio => document.activeElement.type === 'radio' && document.activeElement.name === radio.name"), choice.ToString()!);
        await page.Keyboard.PressAsync("Space");
        for (var i = 0; i < 12 && !await IsFocusedAsync(choice); i++)
            await page.Keyboard.PressAsync("ArrowRight");
        Assert.Equal("", await page.EvaluateAsync<string>(FocusFault));
        await Assertions.Expect(choice).ToBeCheckedAsync();
    }

    public async Task WriteAsync(IPage page, ILocator field, string text)
    {
        await ReachAsync(page, field);
        await page.Keyboard.PressAsync("ControlOrMeta+A");
        await page.Keyboard.TypeAsync(text);
    }

    private static async Task ReachAsync(IPage page, ILocator control)
    {
        await control.First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await TabAsync(page, () => IsFocusedAsync(control), control.ToString()!);
    }

    private static async Task TabAsync(IPage page, Func<Task<bool>> arrived, string goal)
    {
        for (var i = 0; i < MostStops; i++)
        {
            if (await arrived())
                return;
            await page.Keyboard.PressAsync("Tab");
            var fault = await page.EvaluateAsync<string>(FocusFault);
            Assert.True(fault.Length == 0, $"{page.Url}: {fault}");
        }

        Assert.Fail($"{goal} was not reached by Tab on {page.Url}");
    }

    private static Task<bool> IsFocusedAsync(ILocator control) => control.First.EvaluateAsync<bool>("control => control === document.activeElement");
}
