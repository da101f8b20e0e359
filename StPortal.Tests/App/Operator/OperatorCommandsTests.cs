using StPortal.App.Operator;

namespace StPortal.Tests.App.Operator;

public sealed class OperatorCommandsTests
{
    [Theory]
    [InlineData("migrate", true)]
    [InlineData("nonsens", true)]
    [InlineData("--help", true)]
    [InlineData("--urls=http://localhost:5080", false)]
    [InlineData("--environment", false)]
    public void Handles_FirstWord_TellsAVerbFromASetting(string word, bool isForTheOperator) =>
        Assert.Equal(isForTheOperator, OperatorCommands.Handles([word]));

    [Fact]
    public void Handles_NoWords_Serves() => Assert.False(OperatorCommands.Handles([]));

    [Theory]
    [InlineData("nonsens", "Verbet \"nonsens\" finns inte")]
    [InlineData("import", "Efter import behövs ett av orden cohort.")]
    [InlineData("import cohort", "cohort behöver FOLDER|FILE.xlsx.")]
    [InlineData("import cohort lists", "cohort behöver --organisation med ett värde.")]
    [InlineData("import cohort lists --organisation", "cohort behöver --organisation med ett värde.")]
    [InlineData("migrate nu", "\"nu\" hör inte till migrate.")]
    public async Task Type_Mistake_IsOneSentenceOnStandardError(string line, string sentence)
    {
        using var run = new OperatorRun();

        var (status, output, error) = await run.TypeAsync(line.Split(' '));

        Assert.Equal((1, ""), (status, output));
        Assert.StartsWith(sentence, error, StringComparison.Ordinal);
        Assert.Single(error.Trim().Split('\n'));
    }

    [Fact]
    public async Task Type_Help_IsNoError()
    {
        using var run = new OperatorRun();

        var (status, output, error) = await run.TypeAsync("import", "cohort", "--help");

        Assert.Equal((0, ""), (status, error));
        Assert.Contains("--skip-bad", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Migrate_Twice_SaysWhatItDid()
    {
        using var run = new OperatorRun();

        var first = await run.TypeAsync("migrate");
        var second = await run.TypeAsync("migrate");

        Assert.Equal((0, 0), (first.Status, second.Status));
        Assert.Contains("Initial", first.Output, StringComparison.Ordinal);
        Assert.Equal("Databasen var redan i ordning.", second.Output.Trim());
    }

    [Fact]
    public async Task Type_WithSettingsThatCannotBeRead_IsToldWithoutATrace()
    {
        using var run = new OperatorRun().With("Data:Provider", "Access");

        var (status, _, error) = await run.TypeAsync("migrate");

        Assert.Equal(1, status);
        Assert.Single(error.Trim().Split('\n'));
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }
}
