using System.Collections.Concurrent;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using StPortal.Domain.Cohorts;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.Cohorts;

/// <summary>
/// A question on the rows of the cohort, translated once for each shape that it takes: it is asked at every look at the cohort, and to
/// translate it would be a large part of the work.
/// </summary>
/// <param name="compose">Written as any query; what it reads of the <see cref="CohortAsk"/> becomes parameters.</param>
/// <param name="isPaged">Whether only the page that is asked for is answered with.</param>
internal sealed class CohortQuestion<TShape, TResult>(
    Func<IQueryable<StoredCohortRow>, IQueryable<AttentionAcknowledgement>, TShape, CohortAsk, IQueryable<TResult>> compose, bool isPaged = false)
    where TShape : notnull
{
    private readonly ConcurrentDictionary<TShape, CompiledQuery<Ask>> translated = new();

    private delegate IAsyncEnumerable<TResult> Ask(
        StPortalDbContext context, Guid[]? units, Guid[] own, Guid memberId, TrainingStatus status, int skip, int take);

    public IAsyncEnumerable<TResult> Read(StPortalDbContext context, TShape shape, CohortAsk ask) =>
        translated.GetOrAdd(shape, Translate).For(context)(context, ask.Units, ask.Own, ask.MemberId, ask.Status, ask.Skip, ask.Take);

    private CompiledQuery<Ask> Translate(TShape shape) => new(() =>
    {
        var rows = Enumerable.Empty<StoredCohortRow>().AsQueryable();
        var acknowledgements = Enumerable.Empty<AttentionAcknowledgement>().AsQueryable();
        var parameters = new Parameters(rows, acknowledgements);
        var body = parameters.Visit(compose(rows, acknowledgements, shape, CohortAsk.Nobody).Expression);
        if (isPaged)
            body = Cut(nameof(Queryable.Take), Cut(nameof(Queryable.Skip), body, parameters.Skip), parameters.Take);
        return EF.CompileAsyncQuery(Expression.Lambda<Func<StPortalDbContext, Guid[]?, Guid[], Guid, TrainingStatus, int, int, IQueryable<TResult>>>(
            body, parameters.All)).Invoke;
    });

    private static MethodCallExpression Cut(string method, Expression query, Expression count) =>
        Expression.Call(typeof(Queryable), method, [typeof(TResult)], query, count);

    /// <summary>Puts the context's tables where the composed query has none, and parameters where it read from what was asked.</summary>
    private sealed class Parameters(IQueryable<StoredCohortRow> rows, IQueryable<AttentionAcknowledgement> acknowledgements) : ExpressionVisitor
    {
        private static readonly List<string> Read =
        [
            nameof(CohortAsk.Units), nameof(CohortAsk.Own), nameof(CohortAsk.MemberId), nameof(CohortAsk.Status), nameof(CohortAsk.Skip),
            nameof(CohortAsk.Take),
        ];

        private readonly ParameterExpression context = Expression.Parameter(typeof(StPortalDbContext), "context");

        private readonly List<ParameterExpression> asked =
            [.. Read.Select(name => Expression.Parameter(typeof(CohortAsk).GetProperty(name)!.PropertyType, name))];

        public IEnumerable<ParameterExpression> All => [context, .. asked];

        public Expression Skip => asked[^2];

        public Expression Take => asked[^1];

        protected override Expression VisitMember(MemberExpression node) =>
            node.Member.DeclaringType == typeof(CohortAsk) ? asked[Read.IndexOf(node.Member.Name)] : base.VisitMember(node);

        /// <summary>What <c>EF.Parameter</c> asks for is done here already.</summary>
        protected override Expression VisitMethodCall(MethodCallExpression node) =>
            node.Method.DeclaringType == typeof(EF) && node.Method.Name == nameof(EF.Parameter) ? Visit(node.Arguments[0]) : base.VisitMethodCall(node);

        protected override Expression VisitConstant(ConstantExpression node) =>
            node.Value == rows ? Table(typeof(StoredCohortRow), nameof(StPortalDbContext.CohortRows))
            : node.Value == acknowledgements ? Table(typeof(AttentionAcknowledgement), nameof(StPortalDbContext.AttentionAcknowledgements))
            : base.VisitConstant(node);

        private MethodCallExpression Table(Type entity, string set) => Expression.Call(
            typeof(EntityFrameworkQueryableExtensions), nameof(EntityFrameworkQueryableExtensions.AsNoTracking), [entity],
            Expression.Property(context, set));
    }
}
