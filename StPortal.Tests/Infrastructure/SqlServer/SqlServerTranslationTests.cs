using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using StPortal.Domain.Tenancy;

namespace StPortal.Tests.Infrastructure.SqlServer;

public sealed class SqlServerTranslationTests
{
    [Fact]
    public void Migrations_AsScript_AreTransactSql()
    {
        using var context = SqlServerTwin.NewContext();

        var script = context.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);

        Assert.Contains("CREATE TABLE [Trainings]", script, StringComparison.Ordinal);
        TSql.MustParse(script);
    }

    [Fact]
    public void ForeignKeys_Never_Cascade()
    {
        using var context = SqlServerTwin.NewContext();

        // SQL Server refuses several cascade paths to one table; none at all is the house rule.
        var cascading = context.Model.GetEntityTypes().SelectMany(entity => entity.GetForeignKeys())
            .Where(key => key.DeleteBehavior != DeleteBehavior.NoAction)
            .Select(key => key.ToString());

        Assert.Empty(cascading);
    }

    [Fact]
    public void Keys_OfEveryIndex_FitSqlServersLimit()
    {
        using var context = SqlServerTwin.NewContext();

        // A nonclustered index key holds at most 1,700 bytes; nvarchar takes two a character.
        var tooWide = context.Model.GetEntityTypes().SelectMany(entity => entity.GetIndexes())
            .Where(index => index.Properties.Sum(BytesOf) > 1700)
            .Select(index => index.ToString());

        Assert.Empty(tooWide);
    }

    [Fact]
    public void MustParse_OfWhatIsNotTransactSql_Fails() =>
        Assert.Throws<InvalidOperationException>(() => TSql.MustParse("SELECT * FROM x LIMIT 5"));

    [Fact]
    public async Task Twin_SeesQueriesAndSavesOfADataTest()
    {
        await using var portal = await TestPortal.StartAsync();
        var organisation = await portal.AddOrganisationAsync("twin");
        await portal.AddAsync(organisation.Id, organisation.Unit("Tvilling"));
        await using var scope = portal.AsOrganisation(organisation.Id);
        await using var context = scope.NewContext();

        await context.Units.Where(unit => unit.Name.StartsWith("Tvil")).Take(7).CountAsync(TestContext.Current.CancellationToken);

        Assert.Contains(SqlServerTwin.Caught, sql => sql.Contains("INSERT INTO [Units]", StringComparison.Ordinal));
        Assert.Contains(SqlServerTwin.Caught, sql => sql.Contains("SELECT TOP(", StringComparison.Ordinal) && sql.Contains(nameof(Unit), StringComparison.Ordinal));
    }

    private static int BytesOf(IReadOnlyProperty property) => property.ClrType == typeof(string)
        ? 2 * (property.GetMaxLength() ?? 4000)
        : property.GetProviderClrType() == typeof(string) ? 2 * (property.GetMaxLength() ?? 4000) : 16;
}
