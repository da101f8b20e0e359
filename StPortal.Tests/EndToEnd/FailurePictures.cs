using Microsoft.Playwright;
using StPortal.Tests.Architecture;

namespace StPortal.Tests.EndToEnd;

internal static class FailurePictures
{
    /// <summary>TestResults in the solution's folder.</summary>
    public static string Folder { get; } = Path.Combine(SourceTree.Root, "TestResults");

    public static async Task TakeAsync(IEnumerable<IBrowserContext> contexts)
    {
        var name = string.Concat((TestContext.Current.Test?.TestDisplayName ?? "test").Select(c => char.IsLetterOrDigit(c) ? c : '-'));
        var number = 0;
        foreach (var page in contexts.SelectMany(context => context.Pages))
        {
            number++;
            var file = Path.Combine(Folder, $"{name[..Math.Min(name.Length, 120)]}-{number}.png");
            try
            {
                await page.ScreenshotAsync(new() { Path = file, FullPage = true });
            }
            catch (PlaywrightException)
            {
                // A page that has crashed has no picture; the test's own failure is told all the same.
            }
        }
    }
}
