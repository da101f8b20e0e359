using System.Data.Common;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.Tenancy;

namespace StPortal.App.Operator.Doctor;

/// <summary>Which database, whether it answers, and whether it has the program's shape.</summary>
internal static class DatabaseChecks
{
    public static async Task<IReadOnlyList<Finding>> RunAsync(OperatorSession session, CancellationToken cancellationToken)
    {
        var configuration = session.Get<IConfiguration>();
        var named = configuration["Data:Provider"];
        if (named is { Length: > 0 } && !Enum.TryParse<DataProvider>(named, ignoreCase: true, out _))
            return [Finding.Wrong("DoctorProviderUnknown", named)];
        var isSqlite = named is not { Length: > 0 } || Enum.Parse<DataProvider>(named, ignoreCase: true) == DataProvider.Sqlite;
        if (!isSqlite && string.IsNullOrWhiteSpace(configuration.GetConnectionString("StPortal")))
            return [Finding.Wrong("DoctorNoConnectionString")];
        try
        {
            return
            [
                Finding.Fine(isSqlite ? "DoctorSqlite" : "DoctorSqlServer"),
                .. await ShapeAsync(session, isSqlite, cancellationToken),
            ];
        }
        catch (Exception exception) when (exception is DbException or InvalidOperationException or ArgumentException or IOException or UnauthorizedAccessException)
        {
            return [Finding.Wrong("DoctorDatabaseSilent", exception.GetBaseException().Message.ReplaceLineEndings(" "))];
        }
    }

    private static async Task<IReadOnlyList<Finding>> ShapeAsync(OperatorSession session, bool isSqlite, CancellationToken cancellationToken)
    {
        var pending = await session.Get<DatabaseMigrator>().PendingAsync(cancellationToken);
        if (pending.Count > 0)
            return [isSqlite ? Finding.Note("DoctorPendingByItself", pending.Count) : Finding.Wrong("DoctorPending", pending.Count)];
        var slugs = await session.Get<OrganisationBySlugQuery>().SlugsAsync(cancellationToken);
        return
        [
            Finding.Fine("DoctorMigrated"),
            .. await OwnershipAsync(session, isSqlite, cancellationToken),
            slugs.Count == 0 ? Finding.Note("DoctorNoOrganisations") : Finding.Fine("DoctorOrganisations", string.Join(", ", slugs)),
        ];
    }

    private static async Task<IReadOnlyList<Finding>> OwnershipAsync(OperatorSession session, bool isSqlite, CancellationToken cancellationToken)
    {
        if (isSqlite)
            return [];
        return [await session.Get<DatabaseMigrator>().IsOwnerAsync(cancellationToken) ? Finding.Wrong("DoctorDatabaseOwner") : Finding.Fine("DoctorDatabaseNotOwner")];
    }
}
