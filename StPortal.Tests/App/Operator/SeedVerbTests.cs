namespace StPortal.Tests.App.Operator;

public sealed class SeedVerbTests
{
    [Fact]
    public async Task SeedDemo_InAnEmptyFolder_PrintsPersonasAndCanBeTypedAgain()
    {
        using var run = new OperatorRun();

        var first = await run.TypeAsync("seed", "demo");
        var second = await run.TypeAsync("seed", "demo");

        Assert.Equal((0, "", 0, ""), (first.Status, first.Error, second.Status, second.Error));
        Assert.Contains("demo-region", first.Output, StringComparison.Ordinal);
        Assert.Equal(first.Output, second.Output);
    }

    [Fact]
    public async Task Seed_WithoutWhat_IsToldWhichThereAre()
    {
        using var run = new OperatorRun();

        var (status, _, error) = await run.TypeAsync("seed");

        Assert.Equal((1, "Efter seed behövs ett av orden demo, load."), (status, error.Trim()));
    }
}
