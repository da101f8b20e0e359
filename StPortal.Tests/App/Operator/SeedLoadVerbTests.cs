namespace StPortal.Tests.App.Operator;

public sealed class SeedLoadVerbTests
{
    [Fact]
    public async Task SeedLoad_TypedTwice_SaysThatAllIsThere()
    {
        using var run = new OperatorRun();

        var first = await run.TypeAsync(Words("2", "4", "60", "--yes"));
        var second = await run.TypeAsync(Words("2", "4", "60", "--yes"));

        Assert.Equal((0, "", 0, ""), (first.Status, first.Error, second.Status, second.Error));
        Assert.Contains("load-02: 2 ST-läkare, 30 rader (2 av 2,", first.Output, StringComparison.Ordinal);
        Assert.Equal("Alla 2 verksamheterna fanns redan och har lämnats som de är.", second.Output.Trim());
    }

    [Theory]
    [InlineData("0", "4", "60", "--organisations ska vara ett heltal från 1 till 2147483647 utan mellanrum, men där står \"0\".")]
    [InlineData("2", "-4", "60", "--trainees-total ska vara ett heltal från 1 till 2147483647 utan mellanrum, men där står \"-4\".")]
    [InlineData("2", "4", "mycket", "--evidence-total ska vara ett heltal från 1 till 2147483647 utan mellanrum, men där står \"mycket\".")]
    [InlineData("5", "4", "60", "Verksamheterna (5) är fler än ST-läkarna (4). Varje verksamhet behöver minst en ST-läkare.")]
    [InlineData("2", "61", "60", "ST-läkarna (61) är fler än kurserna, aktiviteterna och kopplingarna (60). Varje ST-läkare behöver minst en.")]
    public async Task SeedLoad_WithNumbersThatDoNotFit_SaysWhich(string organisations, string trainees, string evidence, string sentence)
    {
        using var run = new OperatorRun();

        var (status, output, error) = await run.TypeAsync(Words(organisations, trainees, evidence, "--yes"));

        Assert.Equal((1, "", sentence), (status, output, error.Trim()));
    }

    [Fact]
    public async Task SeedLoad_OutsideDevelopmentWithoutYes_IsRefusedAndTouchesNothing()
    {
        using var run = new OperatorRun();

        var (status, _, error) = await run.TypeAsync(Words("2", "4", "60"));

        Assert.Equal((1, "Provdata läggs bara in i utvecklingsmiljön. Lägg till --yes om det ändå ska ske i den här databasen."), (status, error.Trim()));
        Assert.Empty(Directory.EnumerateFiles(run.Folder));
    }

    private static string[] Words(string organisations, string trainees, string evidence, params string[] more) =>
        ["seed", "load", "--organisations", organisations, "--trainees-total", trainees, "--evidence-total", evidence, .. more];
}
