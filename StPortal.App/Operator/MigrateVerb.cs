using System.CommandLine;
using Microsoft.Extensions.Options;
using StPortal.Infrastructure.Data;

namespace StPortal.App.Operator;

/// <summary>Brings the database to the program's shape.</summary>
internal static class MigrateVerb
{
    public static Command Create(OperatorSession session)
    {
        var command = new Command("migrate", session.Texts["MigrateHelp"]);
        command.SetAction((_, cancellationToken) => RunAsync(session, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(OperatorSession session, CancellationToken cancellationToken)
    {
        UseMigratingLogin(session);
        var applied = await session.Get<DatabaseMigrator>().MigrateAsync(cancellationToken);
        if (applied.Count == 0)
            await session.SayAsync("MigratedNothing");
        else
            await session.SayAsync("Migrated", applied.Count, string.Join(", ", applied));
        return OperatorSession.Done;
    }

    /// <summary>The serving login does not own the database, so changing its shape takes another one where there is one.</summary>
    private static void UseMigratingLogin(OperatorSession session)
    {
        var configuration = session.Get<IConfiguration>();
        if (session.Get<IOptions<DataOptions>>().Value.Provider == DataProvider.SqlServer
            && configuration.GetConnectionString("StPortalMigrate") is { Length: > 0 } migrating)
            configuration["ConnectionStrings:StPortal"] = migrating;
    }
}
