using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.People;

namespace StPortal.Tests.Infrastructure.SqlServer;

/// <summary>
/// Whatever a data test asks of SQLite is also translated by the SQL Server provider and parsed; a query or save that SQL Server
/// could not take fails the very test that made it. So every use case that has a test has its Transact-SQL checked.
/// </summary>
public sealed class SqlServerTwin : SaveChangesInterceptor, IQueryExpressionInterceptor
{
    private static readonly CommandCatcher Catcher = new();

    private SqlServerTwin()
    {
    }

    /// <summary>One for the whole run: EF Core keeps a service provider for each instance.</summary>
    public static SqlServerTwin Instance { get; } = new();

    /// <summary>How many commands have been caught and parsed in this run.</summary>
    public static int CaughtCount => Catcher.Caught.Count;

    public static IReadOnlyCollection<string> Caught => Catcher.Caught;

    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData)
    {
        using var twin = NewContext();
        var translated = new RootSwapper(twin).Visit(queryExpression);
        TwinQuery.Run(twin, translated);
        return queryExpression;
    }

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        await using var twin = NewContext();
        twin.Database.AutoTransactionBehavior = AutoTransactionBehavior.Never;
        // Three rows of a kind show the shape of the command; an import of thousands need not be repeated whole.
        foreach (var kind in eventData.Context!.ChangeTracker.Entries().GroupBy(entry => (entry.Metadata.Name, entry.State)))
        {
            foreach (var entry in kind.Take(3).ToList())
                TwinEntry.Copy(entry, twin);
        }

        try
        {
            await twin.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            // The twin answers that no row was touched; the text of the commands is what this is about, and it has been parsed.
        }

        return result;
    }

    public static StPortalDbContext NewContext()
    {
        var options = new DbContextOptionsBuilder<StPortalDbContext>()
            .UseSqlServer("Server=nowhere")
            .AddInterceptors(Catcher)
            .Options;
        return new StPortalDbContext(options, new CurrentUser());
    }

    /// <summary>Points a query at the twin's tables instead of SQLite's.</summary>
    private sealed class RootSwapper(StPortalDbContext twin) : ExpressionVisitor
    {
        protected override Expression VisitExtension(Expression node) => node is EntityQueryRootExpression root
            ? new EntityQueryRootExpression(
                twin.GetService<IAsyncQueryProvider>(),
                twin.Model.FindEntityType(root.EntityType.Name)!)
            : node is QueryRootExpression ? node : base.VisitExtension(node);
    }
}
