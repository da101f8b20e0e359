using Microsoft.EntityFrameworkCore;
using StPortal.Domain.Curricula;
using StPortal.Domain.Evidence;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.Evidence;

/// <summary>Reads placements, courses and activities of one training in their common shape.</summary>
internal static class EvidenceItems
{
    /// <summary>More than a training ever has; a cap, so that no page can grow without end.</summary>
    public const int Cap = 500;

    private static readonly CompiledQuery<Func<StPortalDbContext, Guid, IAsyncEnumerable<Course>>> Courses = new(() =>
        EF.CompileAsyncQuery((StPortalDbContext context, Guid trainingId) => context.Courses.AsNoTracking()
            .Where(course => course.TrainingId == trainingId).OrderByDescending(course => course.StartsOn).ThenBy(course => course.Id).Take(Cap)));

    private static readonly CompiledQuery<Func<StPortalDbContext, Guid, IAsyncEnumerable<Activity>>> Activities = new(() =>
        EF.CompileAsyncQuery((StPortalDbContext context, Guid trainingId) => context.Activities.AsNoTracking()
            .Where(activity => activity.TrainingId == trainingId).OrderByDescending(activity => activity.From).ThenBy(activity => activity.Id).Take(Cap)));

    private static readonly CompiledQuery<Func<StPortalDbContext, Guid, IAsyncEnumerable<Placement>>> Placements = new(() =>
        EF.CompileAsyncQuery((StPortalDbContext context, Guid trainingId) => context.Placements.AsNoTracking()
            .Where(placement => placement.TrainingId == trainingId).OrderByDescending(placement => placement.From).ThenBy(placement => placement.Id).Take(Cap)));

    public static async Task<List<EvidenceItem>> AllAsync(StPortalDbContext context, Guid trainingId, CancellationToken cancellationToken)
    {
        var courses = await Courses.For(context)(context, trainingId).ToListAsync(cancellationToken);
        var activities = await Activities.For(context)(context, trainingId).ToListAsync(cancellationToken);
        var placements = await Placements.For(context)(context, trainingId).ToListAsync(cancellationToken);
        return [.. courses.Select(Of).Concat(activities.Select(Of)).Concat(placements.Select(Of))
            .OrderByDescending(item => item.From).ThenBy(item => item.Title, StringComparer.Ordinal).ThenBy(item => item.Id)];
    }

    /// <summary>One item of the training; null when it is not there.</summary>
    public static async Task<EvidenceItem?> FindAsync(
        StPortalDbContext context, Guid trainingId, EvidenceKind kind, Guid id, CancellationToken cancellationToken) => kind switch
        {
            EvidenceKind.Course => await context.Courses.AsNoTracking()
                .SingleOrDefaultAsync(c => c.Id == id && c.TrainingId == trainingId, cancellationToken) is { } course ? Of(course) : null,
            EvidenceKind.Activity => await context.Activities.AsNoTracking()
                .SingleOrDefaultAsync(a => a.Id == id && a.TrainingId == trainingId, cancellationToken) is { } activity ? Of(activity) : null,
            EvidenceKind.Placement => await context.Placements.AsNoTracking()
                .SingleOrDefaultAsync(p => p.Id == id && p.TrainingId == trainingId, cancellationToken) is { } placement ? Of(placement) : null,
            _ => null,
        };

    /// <summary>The items of these ids that are there, of whatever training.</summary>
    public static async Task<Dictionary<Guid, EvidenceItem>> ByIdsAsync(
        StPortalDbContext context, IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken)
    {
        var courses = await context.Courses.AsNoTracking().Where(course => ids.Contains(course.Id)).ToListAsync(cancellationToken);
        var activities = await context.Activities.AsNoTracking().Where(activity => ids.Contains(activity.Id)).ToListAsync(cancellationToken);
        var placements = await context.Placements.AsNoTracking().Where(placement => ids.Contains(placement.Id)).ToListAsync(cancellationToken);
        return courses.Select(Of).Concat(activities.Select(Of)).Concat(placements.Select(Of)).ToDictionary(item => item.Id);
    }

    private static EvidenceItem Of(Course course) => new(
        EvidenceKind.Course, course.Id, course.Version, course.Title, course.StartsOn, LastDay(course.StartsOn, course.Days), ActivityCode.Course)
    {
        Days = course.Days,
        Place = course.Organiser,
        LeaderName = course.LeaderName,
        Description = course.Description,
    };

    private static EvidenceItem Of(Activity activity) => new(
        EvidenceKind.Activity, activity.Id, activity.Version, activity.Title, activity.From, activity.To, ActivityCodes.Of(activity.Kind))
    {
        ActivityKind = activity.Kind,
        Place = activity.Place,
        Description = activity.Description,
    };

    private static EvidenceItem Of(Placement placement) => new(
        EvidenceKind.Placement, placement.Id, placement.Version, placement.Place, placement.From, placement.To, ActivityCode.ClinicalService)
    {
        Percent = placement.Percent,
    };

    private static DateOnly LastDay(DateOnly start, decimal days) => start.AddDays((int)Math.Ceiling(days) - 1);
}
