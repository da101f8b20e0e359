using Microsoft.EntityFrameworkCore;
using StPortal.Domain.Evidence;
using StPortal.Domain.Imports;
using StPortal.Domain.People;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.Imports;

/// <summary>What the system already has of those whom the lists name: read in batches, never row by row.</summary>
internal sealed class CohortInSystem
{
    /// <summary>Below the number of parameters that either engine takes in one command.</summary>
    private const int BatchSize = 500;

    private CohortInSystem()
    {
    }

    /// <summary>Membership by address key.</summary>
    public Dictionary<string, Guid> People { get; } = [];

    /// <summary>Trainings with their placements, by the trainee's membership, in order of start.</summary>
    public Dictionary<Guid, List<Training>> Trainings { get; } = [];

    public HashSet<(Guid Training, string Title, DateOnly Day, decimal Days, string? Organiser)> Courses { get; } = [];

    public KnownCohort Known => new(
        People.Keys.ToHashSet(),
        People.Where(person => Trainings.ContainsKey(person.Value)).Select(person => person.Key).ToHashSet());

    public static async Task<CohortInSystem> LoadAsync(
        StPortalDbContext context, CohortLists lists, CancellationToken cancellationToken)
    {
        var found = new CohortInSystem();
        await found.LoadPeopleAsync(context, lists, cancellationToken);
        await found.LoadTrainingsAsync(context, cancellationToken);
        await found.LoadCoursesAsync(context, cancellationToken);
        return found;
    }

    private async Task LoadPeopleAsync(StPortalDbContext context, CohortLists lists, CancellationToken cancellationToken)
    {
        ListColumn[] columns = [ListColumn.Email, ListColumn.Trainee, ListColumn.PrincipalSupervisor, ListColumn.Supervisor];
        var emails = lists.Rows.SelectMany(row => columns.Select(column => EmailAddress.Key(row[column])))
            .Where(email => email.Length > 0).Distinct();
        foreach (var batch in emails.Chunk(BatchSize))
        {
            var members = await context.Memberships.AsNoTracking().Where(member => batch.Contains(member.EmailKey))
                .OrderBy(member => member.Id).Select(member => new { member.EmailKey, member.Id }).ToListAsync(cancellationToken);
            foreach (var member in members)
                People[member.EmailKey] = member.Id;
        }
    }

    private async Task LoadTrainingsAsync(StPortalDbContext context, CancellationToken cancellationToken)
    {
        foreach (var batch in People.Values.Chunk(BatchSize))
        {
            var trainings = await context.Trainings.Include(training => training.Placements)
                .Where(training => batch.Contains(training.TraineeId))
                .OrderBy(training => training.Start).ThenBy(training => training.Id)
                .ToListAsync(cancellationToken);
            foreach (var training in trainings)
                AddTraining(training);
        }
    }

    public void AddTraining(Training training)
    {
        if (!Trainings.TryGetValue(training.TraineeId, out var ofTrainee))
            Trainings[training.TraineeId] = ofTrainee = [];
        ofTrainee.Add(training);
    }

    private async Task LoadCoursesAsync(StPortalDbContext context, CancellationToken cancellationToken)
    {
        var ids = Trainings.Values.SelectMany(trainings => trainings).Select(training => training.Id);
        foreach (var batch in ids.Chunk(BatchSize))
        {
            var courses = await context.Courses.AsNoTracking().Where(course => batch.Contains(course.TrainingId))
                .OrderBy(course => course.Id).ToListAsync(cancellationToken);
            Courses.UnionWith(courses.Select(KeyOf));
        }
    }

    private static (Guid, string, DateOnly, decimal, string?) KeyOf(Course course) =>
        (course.TrainingId, course.Title, course.StartsOn, course.Days, course.Organiser);
}
