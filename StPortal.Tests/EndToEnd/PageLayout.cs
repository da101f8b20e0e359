using Microsoft.Playwright;

namespace StPortal.Tests.EndToEnd;

/// <summary>
/// What holds for a page however small the window is: it never scrolls sideways, and every control can be brought into sight, is covered
/// by nothing and is large enough to hit (WCAG 2.2, 1.4.10, 2.4.11 and 2.5.8; our own measure is 44 pixels for what is no link in a text).
/// </summary>
internal static class PageLayout
{
    private const string Faults = """
        () => {
          const faults = [];
          const root = document.documentElement;
          if (root.scrollWidth > innerWidth) {
            const wide = [...document.body.querySelectorAll("*")].find(one => one.getBoundingClientRect().right > innerWidth + 1 && !one.closest(".vh"));
            faults.push(`scrolls sideways: ${root.scrollWidth} in ${innerWidth}, ${wide?.outerHTML.slice(0, 100)}`);
          }
          const nameOf = one => (one.getAttribute("aria-label") || one.innerText?.trim().split("\n")[0] || one.name || one.id || one.tagName).slice(0, 60);
          for (const control of document.querySelectorAll("a[href], button, input, select, textarea, summary")) {
            if (!control.checkVisibility({ checkOpacity: false, visibilityProperty: true }) || control.closest("[aria-hidden=true], [popover]:not(:popover-open)") || control.matches(".skip, [tabindex='-1']")) continue;
            const drawn = control.matches("input, select") ? control.closest("label") ?? control : control;
            drawn.scrollIntoView({ block: "nearest", behavior: "instant" });
            const box = drawn.getBoundingClientRect();
            if (!box.width || !box.height) continue;
            const inText = control.matches("a, summary") && getComputedStyle(control).display === "inline";
            const least = inText ? 0 : control.matches(".btn, button, input, select, textarea") ? 44 : 24;
            // What is drawn small may be hit beyond its edge.
            const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
            const isHit = (dx, dy) => { const hit = document.elementFromPoint(x + dx, y + dy); return hit && (drawn.contains(hit) || control.contains(hit)); };
            const reaches = (size, dx, dy) => size >= least - .5 || isHit(dx, dy) && isHit(-dx, -dy);
            if (!reaches(box.width, least / 2 - 1, 0) || !reaches(box.height, 0, least / 2 - 1)) faults.push(`"${nameOf(control)}" is ${Math.round(box.width)} × ${Math.round(box.height)}`);
            if (box.left < -1 || box.right > innerWidth + 1) faults.push(`"${nameOf(control)}" goes outside the window`);
            const rect = inText ? control.getClientRects()[0] : box;
            const hit = document.elementFromPoint(rect.x + rect.width / 2, rect.y + rect.height / 2);
            if (!hit || !(drawn.contains(hit) || hit.contains(drawn) && hit.closest("label, a, button")))
              faults.push(`"${nameOf(control)}" is covered by ${hit ? hit.outerHTML.slice(0, 80) : "the edge of the window"}`);
          }
          scrollTo(0, 0);
          return faults;
        }
        """;

    public static Task<string[]> FaultsAsync(IPage page) => page.EvaluateAsync<string[]>(Faults);

    public static async Task AssertAsync(IPage page)
    {
        var faults = await FaultsAsync(page);
        Assert.True(faults.Length == 0, $"{page.Url} at {page.ViewportSize?.Width} × {page.ViewportSize?.Height}:\n{string.Join('\n', faults)}");
    }
}
