using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Metadata;

namespace StPortal.Infrastructure.Data;

/// <summary>
/// A query that is translated once: for what is asked at every click, where translating would be most of the work. Once for each model,
/// since one process may speak to both engines. Tenant filters hold as in any other query: they are read from the context at each call.
/// </summary>
/// <param name="compile">A call to one of <c>EF.CompileAsyncQuery</c>.</param>
internal sealed class CompiledQuery<TQuery>(Func<TQuery> compile)
    where TQuery : Delegate
{
    private readonly ConditionalWeakTable<IModel, TQuery> compiled = [];

    public TQuery For(StPortalDbContext context) => compiled.GetValue(context.Model, _ => compile());
}
