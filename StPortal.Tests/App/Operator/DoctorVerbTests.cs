namespace StPortal.Tests.App.Operator;

public sealed class DoctorVerbTests
{
    [Fact]
    public async Task Doctor_OfANewFolder_SaysThatTheDatabaseComesByItself()
    {
        using var run = new OperatorRun();

        var (_, output, _) = await run.TypeAsync("doctor");

        Assert.Contains($"OK   Datamappen {run.Folder} går att skriva i.", output, StringComparison.Ordinal);
        Assert.Contains("steg efter programmet; de tas av sig själva vid start.", output, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(run.Folder));
    }

    [Fact]
    public async Task Doctor_AfterMigrate_FindsTheDatabaseInOrder()
    {
        using var run = new OperatorRun();
        await run.TypeAsync("migrate");

        var (_, output, _) = await run.TypeAsync("doctor");

        Assert.Contains("OK   Databasen har programmets form.", output, StringComparison.Ordinal);
        Assert.Contains("OBS  Inga verksamheter finns än", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Data:Provider", "Access", "FEL  Data:Provider är \"Access\" men ska vara Sqlite eller SqlServer.")]
    [InlineData("Data:Provider", "SqlServer", "FEL  Data:Provider är SqlServer men ConnectionStrings:StPortal saknas.")]
    [InlineData("SignIn:Demo", "true", "FEL  SignIn:Demo är på i Production")]
    [InlineData("Forms:Folder", "/finns/inte", "FEL  Forms:Folder pekar på /finns/inte, som inte finns.")]
    public async Task Doctor_WrongSetting_IsNamedAndEndsWithOne(string setting, string value, string line)
    {
        using var run = new OperatorRun().With(setting, value);

        var (status, output, error) = await run.TypeAsync("doctor");

        Assert.Equal(1, status);
        Assert.Contains(line, output, StringComparison.Ordinal);
        Assert.StartsWith("Det finns ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Doctor_FolderThatCannotBeMade_IsNamedAndEndsWithOne()
    {
        using var run = new OperatorRun();
        var file = Path.Combine(run.Folder, "en fil");
        await File.WriteAllTextAsync(file, "", TestContext.Current.CancellationToken);

        var (status, output, _) = await run.With("Data:Folder", Path.Combine(file, "mapp")).TypeAsync("doctor");

        Assert.Equal(1, status);
        Assert.Contains($"FEL  Datamappen {Path.Combine(file, "mapp")} går inte att skriva i", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Doctor_FormsFolderWithForms_IsFine()
    {
        using var run = new OperatorRun();
        await File.WriteAllTextAsync(Path.Combine(run.Folder, "bilaga-1.pdf"), "", TestContext.Current.CancellationToken);

        var (_, output, _) = await run.With("Forms:Folder", run.Folder).TypeAsync("doctor");

        Assert.Contains("OK   Socialstyrelsens blanketter ligger i", output, StringComparison.Ordinal);
    }
}
