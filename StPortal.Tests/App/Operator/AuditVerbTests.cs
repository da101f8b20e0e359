using StPortal.Tests.Infrastructure;
using StPortal.Tests.Infrastructure.Auditing;

namespace StPortal.Tests.App.Operator;

public sealed class AuditVerbTests : IAsyncLifetime
{
    private AuditScene scene = null!;

    public async ValueTask InitializeAsync() => scene = await AuditScene.StartAsync();

    public ValueTask DisposeAsync() => scene.DisposeAsync();

    [Fact]
    public async Task Verify_OfALogThatHolds_SaysSoForEachOrganisation()
    {
        await scene.Portal.AddOrganisationAsync("annan");
        using var run = new OperatorRun(scene.Portal);

        var (status, output, error) = await run.TypeAsync("audit", "verify");

        Assert.Equal((0, ""), (status, error));
        Assert.Equal(
            ["annan: loggen är hel (0 länkar).", $"mine: loggen är hel ({(await scene.LinksAsync()).Count} länkar)."],
            output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    [Fact]
    public async Task Verify_OfAChangedRow_NamesItAndEndsWithOne()
    {
        var link = (await scene.LinksAsync())[2];
        await scene.ByHandAsync("UPDATE \"AuditEntries\" SET \"Act\" = 'Deleted' WHERE \"Id\" = {0}", link.EntryId);
        await scene.Portal.AddOrganisationAsync("annan");
        using var run = new OperatorRun(scene.Portal);

        var (status, output, error) = await run.TypeAsync("audit", "verify");

        Assert.Equal((1, "Loggen stämmer inte för alla (verksamheter: 1)."), (status, error.Trim()));
        Assert.Contains("mine: loggen stämmer inte", output, StringComparison.Ordinal);
        Assert.Contains($"  Länk 3: raden {link.EntryId} är ändrad efter att den skrevs", output, StringComparison.Ordinal);
        Assert.Equal(0, (await run.TypeAsync("audit", "verify", "--organisation", "annan")).Status);
        Assert.Equal(1, (await run.TypeAsync("audit", "verify", "--organisation", "mine")).Status);
        Assert.Equal(1, (await run.TypeAsync("audit", "verify", "--organisation", "finns-inte")).Status);
    }

    [Fact]
    public async Task Verify_OnlyChecks()
    {
        await scene.Portal.AddAsync(scene.Organisation.Id, scene.Organisation.Unit("Ny klinik"));
        var before = (await scene.LinksAsync()).Count;
        using var run = new OperatorRun(scene.Portal);

        await run.TypeAsync("audit", "verify");

        Assert.Equal(before, (await scene.LinksAsync()).Count);
    }

    [Theory]
    [InlineData("Audit:Key is not set", null)]
    [InlineData("Audit:Key is not base64.", "fel!")]
    public async Task Verb_WithoutTheKey_IsRefusedInAPlainSentence(string sentence, string? key)
    {
        foreach (var words in new string[][] { ["audit", "verify"], ["seed", "demo"] })
        {
            using var run = new OperatorRun().With("Audit:Key", key ?? "");

            var (status, _, error) = await run.TypeAsync(words);

            Assert.Equal(1, status);
            Assert.StartsWith(sentence, error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Verb_ThatWrites_LinksBeforeItEnds()
    {
        using var run = new OperatorRun();

        Assert.Equal(0, (await run.TypeAsync("seed", "demo")).Status);

        var (status, output, _) = await run.TypeAsync("audit", "verify");
        Assert.Equal(0, status);
        Assert.Contains("demo-region: loggen är hel", output, StringComparison.Ordinal);
        Assert.DoesNotContain("demo-region: loggen är hel (0 länkar)", output, StringComparison.Ordinal);
        Assert.NotEmpty(Directory.GetFiles(Path.Combine(run.Folder, "audit")));
    }
}
