using StPortal.Domain;
using StPortal.Domain.Curricula;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.Cohorts;

/// <summary>What can be chosen in the filters: only what occurs in the actor's cohort.</summary>
public sealed record CohortChoices(
    IReadOnlyList<Specialty> Specialties,
    IReadOnlyList<CohortUnit> Units,
    IReadOnlyList<CohortPerson> Supervisors,
    IReadOnlyList<RegulationCode> Regulations)
{
    internal static CohortChoices None { get; } = new([], [], [], []);

    internal static async Task<CohortChoices> ReadAsync(StPortalDbContext context, CohortAsk ask, CancellationToken cancellationToken)
    {
        var all = await CohortQuestions.Choices.Read(context, ask.Reach, ask).ToListAsync(cancellationToken);
        return new CohortChoices(
            [.. all.Select(one => one.Key).OfType<string>().Distinct().Select(CurriculumCatalogue.Current.FindSpecialty).OfType<Specialty>()
                .OrderBy(specialty => SwedishText.ForSort(specialty.Name), StringComparer.Ordinal)],
            [.. all.Where(one => one is { Id: not null, SortName: null }).Select(one => new CohortUnit(one.Id!.Value, one.Name!))
                .OrderBy(unit => SwedishText.ForSort(unit.Name), StringComparer.Ordinal).ThenBy(unit => unit.Id)],
            [.. all.Where(one => one.SortName is not null).Select(one => new CohortPerson(one.Id!.Value, one.Name!, one.SortName!))
                .OrderBy(person => person.SortName, StringComparer.Ordinal).ThenBy(person => person.Id)],
            [.. all.Select(one => one.Regulation).OfType<RegulationCode>().Distinct().Order()]);
    }
}
