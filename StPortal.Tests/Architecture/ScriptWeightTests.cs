using System.Security.Cryptography;

namespace StPortal.Tests.Architecture;

/// <summary>The portal works on a slow phone: scripts of our own are few and small, at most 40 kB compressed in all.</summary>
public sealed class ScriptWeightTests
{
    [Fact]
    public void Scripts_OfOurs_AreLight()
    {
        var scripts = SourceTree.Files(".js", "StPortal.App").ToList();

        Assert.NotEmpty(scripts);
        Assert.Empty(ScriptWeight.Breaches(scripts));
    }

    [Fact]
    public void Check_SeesScriptsThatTogetherAreTooHeavy()
    {
        // Random letters hardly compress: three of these weigh more than is allowed, two do not.
        (string, string)[] scripts = [.. Enumerable.Range(1, 3).Select(i => ($"{i}.js", Convert.ToBase64String(RandomNumberGenerator.GetBytes(15_000))))];

        Assert.Empty(ScriptWeight.Breaches(scripts[..2]));
        Assert.Contains("3.js", string.Join('\n', ScriptWeight.Breaches(scripts)), StringComparison.Ordinal);
    }
}
