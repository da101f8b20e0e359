using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace StPortal.Tests.Infrastructure.SqlServer;

/// <summary>Parses Transact-SQL as SQL Server 2022 / Azure SQL would, without a server.</summary>
internal static class TSql
{
    public static void MustParse(string sql)
    {
        using var reader = new StringReader(sql);
        new TSql160Parser(initialQuotedIdentifiers: true).Parse(reader, out var errors);
        if (errors.Count > 0)
        {
            var first = errors[0];
            throw new InvalidOperationException($"SQL Server would refuse this ({first.Line}:{first.Column} {first.Message}):\n{sql}");
        }
    }
}
