using StPortal.Domain.Curricula;
using StPortal.Domain.People;
using StPortal.Domain.Supervision;
using StPortal.Domain.Tenancy;
using StPortal.Domain.Trainings;

namespace StPortal.Tests.Infrastructure;

/// <summary>Rows with everything filled in but what the test is about.</summary>
public static class Builders
{
    public static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    public static Unit Unit(this Organisation organisation, string name = "Medicinkliniken", Unit? under = null) =>
        new(organisation.Id, name, UnitKind.Clinic, under?.Id);

    public static Membership Member(this Organisation organisation, string givenName = "Åsa", string familyName = "Öberg", Unit? unit = null)
    {
        var email = $"{SwedishTextForMail(givenName)}.{SwedishTextForMail(familyName)}.{Guid.NewGuid():N}@region.example";
        var member = Membership.Create(organisation.Id, givenName, familyName, email).Value;
        member.Describe("Läkare", "internmedicin", 2015, unit?.Id);
        return member;
    }

    public static RoleAssignment Has(this Membership member, Role role, Unit? scope = null, string from = "2020-01-01", string? to = null) =>
        new(member.OrganisationId, member.Id, role, scope?.Id, Day(from), to is null ? null : Day(to));

    public static Training Training(
        this Membership trainee,
        Unit home,
        string specialtyKey = "internmedicin",
        RegulationCode regulation = RegulationCode.Hslffs20218,
        string start = "2024-01-01",
        string plannedEnd = "2029-06-30") =>
        StPortal.Domain.Trainings.Training.Create(
            trainee.OrganisationId,
            trainee.Id,
            new TrainingDetails(specialtyKey, regulation, Day(start), Day(plannedEnd), home.Id)).Value;

    public static SupervisorMandate SupervisedBy(
        this Training training, Membership supervisor, MandateKind kind = MandateKind.Principal, string from = "2024-01-01", string? to = null) =>
        new(training.OrganisationId, training.Id, supervisor.Id, kind, Day(from), to is null ? null : Day(to));

    private static string SwedishTextForMail(string name) => StPortal.Domain.SwedishText.ForSearch(name).Replace(' ', '-');
}
