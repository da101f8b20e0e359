using StPortal.Domain.Curricula;

namespace StPortal.Infrastructure.Cohorts;

/// <summary>What can be chosen in the filters: only what occurs in the actor's cohort.</summary>
public sealed record CohortChoices(
    IReadOnlyList<Specialty> Specialties,
    IReadOnlyList<CohortUnit> Units,
    IReadOnlyList<CohortPerson> Supervisors,
    IReadOnlyList<RegulationCode> Regulations)
{
    internal static CohortChoices Of(IReadOnlyList<CohortGroup> rows) => new(
        [.. rows.Select(row => row.SpecialtyKey).Distinct().Select(CurriculumCatalogue.Current.FindSpecialty).OfType<Specialty>()
            .OrderBy(specialty => Domain.SwedishText.ForSort(specialty.Name), StringComparer.Ordinal)],
        [.. rows.Select(row => row.Unit).Distinct()
            .OrderBy(unit => Domain.SwedishText.ForSort(unit.Name), StringComparer.Ordinal).ThenBy(unit => unit.Id)],
        [.. rows.Select(row => row.Supervisor).OfType<CohortPerson>().Distinct()
            .OrderBy(person => person.SortName, StringComparer.Ordinal).ThenBy(person => person.Id)],
        [.. rows.Select(row => row.Regulation).Distinct().Order()]);
}
