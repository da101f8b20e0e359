using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace StPortal.Tests.EndToEnd;

/// <summary>Collects what a page complains about: errors on the console (a breach of the content policy is one), exceptions, answers of 500.</summary>
public sealed class PageProblems
{
    private readonly ConcurrentQueue<string> seen = new();
    private readonly List<string> expected = [];

    public bool Any => Unexpected.Count > 0;

    public IReadOnlyList<string> Unexpected => [.. seen.Where(problem => !expected.Exists(part => problem.Contains(part, StringComparison.Ordinal)))];

    public void Watch(IPage page)
    {
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
                seen.Enqueue($"console: {message.Text} ({page.Url})");
        };
        page.PageError += (_, error) => seen.Enqueue($"exception: {error}");
        page.Response += (_, response) =>
        {
            if (response.Status >= 500)
                seen.Enqueue($"answer {response.Status}: {response.Url}");
        };
    }

    /// <summary>For a test that provokes a problem: those that hold this text do not fail it.</summary>
    public void Expect(string part) => expected.Add(part);

    public void ThrowIfAny()
    {
        if (Any)
            Assert.Fail("The page complained:\n" + string.Join('\n', Unexpected));
    }
}
