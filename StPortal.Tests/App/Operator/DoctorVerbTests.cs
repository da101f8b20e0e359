using StPortal.Tests.Infrastructure;

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
    [InlineData("Entra:Instance", "http://login.example/", "FEL  Entra:Instance är \"http://login.example/\" men måste börja med https://.")]
    [InlineData("Entra:ClientId", "portalen", "FEL  Entra:ClientId är \"portalen\", som inte är något program-id.")]
    [InlineData("Entra:TenantId", "common", "FEL  Entra:TenantId är \"common\" men ska vara organizations eller en katalogs id.")]
    [InlineData("Data:Provider", "Sqlite", "FEL  DataProtection:Certificate är inte satt")]
    [InlineData("Data:Provider", "Sqlite", "FEL  Mail:Host är inte satt")]
    [InlineData("Data:Provider", "Sqlite", "FEL  Portal:Address är inte satt")]
    [InlineData("Portal:Address", "http://st.example", "FEL  Portal:Address är \"http://st.example\"")]
    [InlineData("Files:MaxMegabytes", "0", "FEL  Files:MaxMegabytes är \"0\" men ska vara ett heltal från 1 till 200.")]
    [InlineData("Files:MaxMegabytes", "många", "FEL  Files:MaxMegabytes är \"många\" men ska vara ett heltal från 1 till 200.")]
    [InlineData("Files:Provider", "S3", "FEL  Files:Provider är \"S3\" men ska vara Disk eller AzureBlob.")]
    [InlineData("Files:Provider", "AzureBlob", "FEL  Files:Provider är AzureBlob men ConnectionStrings:Files saknas.")]
    [InlineData("Audit:Key", "", "FEL  Audit:Key är inte satt")]
    [InlineData("Audit:Key", "kort", "FEL  Audit:Key ska vara minst 32 byte i base64.")]
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
    public async Task Doctor_EntraOn_SaysWhatTheAppRegistrationHasToHold()
    {
        using var run = new OperatorRun().With("Entra:ClientId", "5f2f9a1e-0f6c-4b8e-9d0a-7f4f6b1c2d3e").With("Portal:Address", "https://st.example.se/")
            .With("Entra:ClientSecret", "hemlig");

        var (_, output, _) = await run.TypeAsync("doctor");

        Assert.Contains("OK   Inloggning med arbetskonto är på", output, StringComparison.Ordinal);
        Assert.Contains("https://st.example.se/logga-in/entra och https://st.example.se/logga-ut/klar", output, StringComparison.Ordinal);
        Assert.Contains("OBS  Entra:ClientSecret är satt men används inte", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Doctor_EntraOff_SaysHowToSwitchItOn()
    {
        using var run = new OperatorRun();

        var (_, output, _) = await run.TypeAsync("doctor");

        Assert.Contains("OBS  Inloggning med arbetskonto (Entra ID) är inte påslagen.", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Doctor_Certificate_SaysForHowLongItHolds()
    {
        using var run = new OperatorRun();
        using var key = new TestCertificate(new DateOnly(2099, 12, 31));

        var (_, output, _) = await run.With(key.Settings).TypeAsync("doctor");

        Assert.Contains("OK   Nycklarna till personnumren är låsta med ett certifikat som gäller till 2099-12-31.", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Doctor_CertificateThatEnded_IsToldWithItsDay()
    {
        using var run = new OperatorRun();
        using var key = new TestCertificate(new DateOnly(2025, 6, 30));

        var (_, output, _) = await run.With(key.Settings).TypeAsync("doctor");

        Assert.Contains("OBS  Certifikatet som låser nycklarna till personnumren gick ut 2025-06-30", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verb_WithACertificateThatCannotBeOpened_SaysSoInOneSentence()
    {
        using var run = new OperatorRun();

        var (status, output, error) = await run.With("DataProtection:Certificate", Path.Combine(run.Folder, "saknas.pfx")).TypeAsync("doctor");

        Assert.Equal((1, ""), (status, output));
        Assert.Equal($"The certificate file {Path.Combine(run.Folder, "saknas.pfx")} cannot be opened with DataProtection:CertificatePassword.", error.TrimEnd());
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
    public async Task Doctor_AnchorsInTheDataFolder_AreANote()
    {
        using var run = new OperatorRun();
        using var other = new OperatorRun();

        var (_, within, _) = await run.TypeAsync("doctor");
        var (_, apart, _) = await run.With("Audit:AnchorFolder", other.Folder).TypeAsync("doctor");

        Assert.Contains("OK   Loggen förseglas med en egen nyckel (32 byte).", within, StringComparison.Ordinal);
        Assert.Contains($"OBS  Loggens kedjor antecknas i {Path.Combine(run.Folder, "audit")}, som ligger i datamappen", within, StringComparison.Ordinal);
        Assert.Contains($"OK   Loggens kedjor antecknas i {other.Folder}.", apart, StringComparison.Ordinal);
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
