using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;

namespace StPortal.Tests.Infrastructure.SqlServer;

/// <summary>Compiles a query for the twin and runs it with made-up parameters, so that its text reaches the catcher.</summary>
internal static class TwinQuery
{
    public static void Run(DbContext twin, Expression query)
    {
        var result = query.Type.IsGenericType && typeof(IQueryable).IsAssignableFrom(query.Type)
            ? typeof(IEnumerable<>).MakeGenericType(query.Type.GetGenericArguments()[0])
            : query.Type;
        typeof(TwinQuery).GetMethod(nameof(RunAs), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!
            .MakeGenericMethod(result)
            .Invoke(null, System.Reflection.BindingFlags.DoNotWrapExceptions, null, [twin, query], null);
    }

    private static void RunAs<TResult>(DbContext twin, Expression query)
    {
        var executor = twin.GetService<IQueryCompilationContextFactory>().Create(async: false).CreateQueryExecutor<TResult>(query);
        var context = twin.GetService<IQueryContextFactory>().Create();
        foreach (var parameter in ParametersOf(query))
            context.Parameters[parameter.Name] = Sample(parameter.Type);
        try
        {
            if (executor(context) is System.Collections.IEnumerable rows)
                rows.GetEnumerator().MoveNext();
        }
        catch (InvalidOperationException empty) when (empty.Message.Contains("no elements", StringComparison.Ordinal))
        {
            // First and Single of nothing: the twin has no rows.
        }
    }

    private static List<QueryParameterExpression> ParametersOf(Expression query)
    {
        var finder = new Finder();
        finder.Visit(query);
        return finder.Found;
    }

    private static object? Sample(Type type)
    {
        if (type == typeof(string))
            return "x";
        if (Nullable.GetUnderlyingType(type) is { } inner)
            return Sample(inner);
        if (type.IsValueType)
            return Activator.CreateInstance(type);
        var element = type.IsArray
            ? type.GetElementType()
            : type.GetInterfaces().Append(type).FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>))
                ?.GetGenericArguments()[0];
        if (element is null)
            return null;
        var list = (System.Collections.IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(element))!;
        list.Add(Sample(element));
        if (type.IsInstanceOfType(list))
            return list;
        var array = Array.CreateInstance(element, 1);
        array.SetValue(list[0], 0);
        return type.IsInstanceOfType(array) ? array : Activator.CreateInstance(typeof(HashSet<>).MakeGenericType(element), list);
    }

    private sealed class Finder : ExpressionVisitor
    {
        public List<QueryParameterExpression> Found { get; } = [];

        protected override Expression VisitExtension(Expression node)
        {
            if (node is QueryParameterExpression parameter)
                Found.Add(parameter);
            return node is QueryRootExpression ? node : base.VisitExtension(node);
        }
    }
}
