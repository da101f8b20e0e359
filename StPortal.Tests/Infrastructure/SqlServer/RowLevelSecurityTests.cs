using System.Text.RegularExpressions;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using StPortal.Domain;
using StPortal.Domain.Tenancy;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.Data.Interceptors;
using StPortal.Infrastructure.People;

namespace StPortal.Tests.Infrastructure.SqlServer;

/// <summary>Layer 5: SQL Server itself keeps the organisations apart, also from who writes SQL by hand.</summary>
public sealed partial class RowLevelSecurityTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void Policy_CoversEveryTenantOwnedTable()
    {
        using var context = SqlServerTwin.NewContext();
        var tables = context.Model.GetEntityTypes().Where(entity => typeof(TenantEntity).IsAssignableFrom(entity.ClrType))
            .Select(entity => entity.GetTableName()!).Order(StringComparer.Ordinal).ToList();
        var script = context.GetService<IMigrator>().GenerateScript();

        Assert.Equal(tables, Filters().Matches(script).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal));
        Assert.Equal(tables, Blocks().Matches(script).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Statements_WithinTheirStrings_AreTransactSql()
    {
        foreach (var statement in RowLevelSecurity.CreateStatements(["Units", "Memberships"]))
            TSql.MustParse(statement);
    }

    [Fact]
    public void Connection_IsToldItsOrganisation_OnceAndForAll()
    {
        using var connection = new SqlConnection();
        var tenant = Guid.NewGuid();

        using var command = SessionTenantInterceptor.Command(connection, tenant);

        TSql.MustParse(command.CommandText);
        Assert.EndsWith("@read_only = 1", command.CommandText, StringComparison.Ordinal);
        Assert.Equal(RowLevelSecurity.SessionKey, command.Parameters["@key"].Value);
        Assert.Equal(tenant, command.Parameters["@value"].Value);
    }

    [Fact]
    public async Task HandWrittenSql_OfWhoDoesNotOwnTheDatabase_MeetsItsOwnOrganisationAlone()
    {
        Assert.SkipUnless(TestServer.ConnectionString is not null, "Needs a real SQL Server: set STPORTAL_TEST_SQLSERVER.");
        var database = TestServer.Borrow();
        await using var context = new StPortalDbContext(
            new DbContextOptionsBuilder<StPortalDbContext>().UseSqlServer(database).Options, new CurrentUser());
        await context.Database.MigrateAsync(Token);
        var (mine, theirs) = (new Organisation("mine", "Min", "Min"), new Organisation("theirs", "Deras", "Deras"));
        context.AddRange(mine, theirs);
        await context.SaveChangesAsync(Token);
        await using var connection = new SqlConnection(database);
        await connection.OpenAsync(Token);
        foreach (var organisation in new[] { mine, theirs })
            await RunAsync(connection, Insert(organisation));

        // The owner is let by: without the policy everybody would read both.
        Assert.Equal(2, await CountAsync(connection));
        await RunAsync(connection, "CREATE USER portal WITHOUT LOGIN; ALTER ROLE db_datareader ADD MEMBER portal; ALTER ROLE db_datawriter ADD MEMBER portal;");
        await RunAsync(connection, "EXECUTE AS USER = 'portal'");
        Assert.Equal(0, await CountAsync(connection));
        await RunAsync(connection, $"EXEC sp_set_session_context N'OrganisationId', '{mine.Id}', @read_only = 1");
        Assert.Equal(1, await CountAsync(connection));
        await Assert.ThrowsAsync<SqlException>(() => RunAsync(connection, Insert(theirs)));
        await Assert.ThrowsAsync<SqlException>(() => RunAsync(connection, $"EXEC sp_set_session_context N'OrganisationId', '{theirs.Id}'"));
        await RunAsync(connection, "REVERT; DROP USER portal;");
        await TestServer.ReturnAsync(database);
    }

    private static string Insert(Organisation organisation) =>
        $"INSERT INTO [Units] ([OrganisationId], [Id], [Version], [Name], [Kind]) VALUES ('{organisation.Id}', NEWID(), NEWID(), N'Klinik', N'Clinic')";

    private static async Task RunAsync(SqlConnection connection, string sql)
    {
        await using var command = new SqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(Token);
    }

    private static async Task<int> CountAsync(SqlConnection connection)
    {
        await using var command = new SqlCommand("SELECT COUNT(*) FROM [Units]", connection);
        return (int)(await command.ExecuteScalarAsync(Token))!;
    }

    [GeneratedRegex(@"ADD FILTER PREDICATE \[tenancy\]\.\[IsActing\]\(\[OrganisationId\]\) ON \[dbo\]\.\[(\w+)\]", RegexOptions.CultureInvariant)]
    private static partial Regex Filters();

    [GeneratedRegex(@"ADD BLOCK PREDICATE \[tenancy\]\.\[IsActing\]\(\[OrganisationId\]\) ON \[dbo\]\.\[(\w+)\]", RegexOptions.CultureInvariant)]
    private static partial Regex Blocks();
}
