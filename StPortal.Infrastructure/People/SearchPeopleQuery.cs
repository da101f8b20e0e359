using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.Auditing;
using StPortal.Domain.Curricula;
using StPortal.Domain.People;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Auditing;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.People;

/// <summary>
/// Trainees by name, and only those whose page the actor may open: units in a role, own trainees, those of a period. Names that begin
/// with what was typed come first. The own training is a page of its own and is not among the hits.
/// </summary>
public sealed class SearchPeopleQuery(IDbContextFactory<StPortalDbContext> factory, ActorSource actors, ViewLog views)
{
    public const int Cap = 8;

    /// <summary>No name needs more; each word is a condition of its own in the question to the database.</summary>
    private const int MostWords = 5;

    public async Task<FoundPeople> HandleAsync(string? search, CancellationToken cancellationToken)
    {
        var words = SwedishText.ForSearch(search ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct().Take(MostWords).ToList();
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        if (words.Count == 0 || await actors.FindAsync(context, cancellationToken) is not { } actor || !TrainingsPermissions.MayOpenAnothers(actor))
            return FoundPeople.Nobody;
        var first = " " + words[0];
        var rows = await Named(InReach(context, actor), context.Memberships, words)
            .Join(context.Units, row => row.Training.HomeUnitId, unit => unit.Id, (row, unit) => new
            {
                TrainingId = row.Training.Id,
                row.Training.TraineeId,
                row.Training.HomeUnitId,
                row.Training.Regulation,
                row.Training.SpecialtyKey,
                row.Trainee.GivenName,
                row.Trainee.FamilyName,
                row.Trainee.SortName,
                Unit = unit.Name,
                IsBegun = (" " + row.Name).Contains(first),
            })
            .OrderByDescending(row => row.IsBegun).ThenBy(row => row.SortName).ThenBy(row => row.TrainingId)
            .Take(Cap + 1)
            .ToListAsync(cancellationToken);
        var people = rows
            .Where(row => MayOpen(actor, new TrainingSubject(row.TrainingId, row.TraineeId, row.HomeUnitId, row.Regulation)))
            .Select(row => new FoundPerson(
                row.TrainingId, $"{row.GivenName} {row.FamilyName}",
                CurriculumCatalogue.Current.FindSpecialty(row.SpecialtyKey)?.Name ?? row.SpecialtyKey, row.Unit));
        List<FoundPerson> shown = [.. people.Take(Cap)];
        await views.ListedAsync(context, shown.Select(person => person.TrainingId), AuditPart.Search);
        return new FoundPeople(shown, rows.Count > Cap);
    }

    /// <summary>Narrows in the database; the permission decides afterwards.</summary>
    private static IQueryable<Training> InReach(StPortalDbContext context, Actor actor)
    {
        var others = context.Trainings.AsNoTracking().Where(training => training.TraineeId != actor.MembershipId);
        if (actor.UnitsOf([.. TrainingsPermissions.Roles]) is not { } units)
            return others;
        var unitIds = units.ToList();
        var own = actor.Mandates.Select(mandate => mandate.TrainingId).ToList();
        return others.Where(training => unitIds.Contains(training.HomeUnitId) || own.Contains(training.Id));
    }

    /// <summary>
    /// Every word somewhere in the name. The search column ends with the address, which is left out: its domain would find everybody.
    /// </summary>
    private static IQueryable<NamedTraining> Named(IQueryable<Training> trainings, IQueryable<Membership> members, List<string> words)
    {
        var named = trainings.Join(members, t => t.TraineeId, m => m.Id, (t, m) => new NamedTraining
        {
            Training = t,
            Trainee = m,
            Name = m.SearchText.Substring(0, m.SearchText.Length - m.Email.Length),
        });
        return words.Aggregate(named, (found, word) => found.Where(row => row.Name.Contains(word)));
    }

    private static bool MayOpen(Actor actor, TrainingSubject training) =>
        TrainingsPermissions.MayRead(actor, training) || TrainingsPermissions.MayReadPeriod(actor, training);

    private sealed class NamedTraining
    {
        public required Training Training { get; init; }

        public required Membership Trainee { get; init; }

        public required string Name { get; init; }
    }
}
