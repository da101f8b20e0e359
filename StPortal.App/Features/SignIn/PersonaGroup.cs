using StPortal.Infrastructure.People;

namespace StPortal.App.Features.SignIn;

/// <summary>The demo's people of one organisation: those to begin with first.</summary>
public sealed record PersonaGroup(string OrganisationName, IReadOnlyList<PersonaRow> Featured, IReadOnlyList<PersonaRow> Others)
{
    public static IReadOnlyList<PersonaGroup> From(IReadOnlyList<DemoPersona> personas) =>
    [
        .. personas.GroupBy(persona => (persona.OrganisationId, persona.OrganisationName)).Select(organisation =>
        {
            var rows = organisation.GroupBy(persona => persona.MembershipId).Select(ToRow).ToList();
            return new PersonaGroup(
                organisation.Key.OrganisationName,
                [.. rows.Where(row => row.IsFeatured).OrderBy(row => row.Roles[0])],
                [.. rows.Where(row => !row.IsFeatured)]);
        }),
    ];

    private static PersonaRow ToRow(IGrouping<Guid, DemoPersona> one) => new(
        one.Key,
        one.First().Name,
        one.First().UnitName,
        [.. one.Select(persona => persona.Role).Distinct().OrderDescending()],
        one.Any(persona => persona.IsFeatured));
}
