using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using StPortal.Domain;
using StPortal.Domain.Assessments;
using StPortal.Domain.Curricula;
using StPortal.Domain.Evidence;
using StPortal.Domain.People;
using StPortal.Domain.Supervision;
using StPortal.Domain.Tenancy;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.People;

namespace StPortal.Tests.EndToEnd;

/// <summary>
/// A hospital of its own in the demo region, with a director of studies and trainees of every kind: dates are told from today, so the
/// reasons are always the same.
/// </summary>
internal sealed class CohortSeed(StPortalDbContext context, Organisation organisation, DateOnly today, DateTime now)
{
    public const string Director = "Klara Lidman";

    /// <summary>Of the same hospital: what this one acknowledges changes nothing for the other.</summary>
    public const string SecondDirector = "Lena Vik";

    private readonly Unit hospital = new(organisation.Id, "Sjukhuset Norra Vättern", UnitKind.Hospital);
    private readonly Dictionary<string, Unit> clinics = [];
    private readonly Dictionary<string, Membership> supervisors = [];
    private readonly Instrument form = new(organisation.Id, "cohort-test", 1, StandardInstruments.MiniCexName, StandardInstruments.MiniCex);

    public static async Task EnsureAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        var factory = scope.ServiceProvider.GetRequiredService<IDbContextFactory<StPortalDbContext>>();
        Organisation organisation;
        await using (var shared = await factory.CreateDbContextAsync(cancellationToken))
            organisation = await shared.Organisations.SingleAsync(o => o.Slug == "demo-region", cancellationToken);
        scope.ServiceProvider.GetRequiredService<CurrentUser>().ActForOrganisation(organisation.Id);
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        if (await context.Memberships.AnyAsync(m => m.Email == "demo.klara.lidman@vattersjo.example", cancellationToken))
            return;
        var clock = scope.ServiceProvider.GetRequiredService<TimeProvider>();
        new CohortSeed(context, organisation, clock.Today(), clock.GetUtcNow().UtcDateTime).Add();
        await context.SaveChangesAsync(cancellationToken);
    }

    private void Add()
    {
        context.AddRange(hospital, form);
        var director = Member("Klara", "Lidman", "demo.klara.lidman@vattersjo.example", null);
        var second = Member("Lena", "Vik", "demo.lena.vik@vattersjo.example", null);
        context.AddRange(
            new RoleAssignment(organisation.Id, director.Id, Role.DirectorOfStudies, hospital.Id, new DateOnly(2020, 1, 1)),
            new RoleAssignment(organisation.Id, second.Id, Role.DirectorOfStudies, hospital.Id, new DateOnly(2020, 1, 1)));

        Trainee("Elin", "Dahlgren", "allmanmedicin", "Vårdcentralen Älgen", "Per Nordin", months: 38, lastAssessed: 104);
        Trainee("Gustav", "Ekholm", "kirurgi", "Kirurgkliniken", "Eva Lund", months: 54, old: true, percent: 80, claims: 15);
        Trainee("Sara", "Lindahl", "onkologi", "Onkologkliniken", "Karin Holm", months: 20, supervisorDaysLeft: 7, claims: 6);
        Trainee("Tove", "Nyman", "internmedicin", "Medicinkliniken", "Anders Hjort", months: 33, claims: 9, waiting: 3);
        Trainee("Hanna", "Öberg", "radiologi", "Röntgenkliniken", null, months: 27, claims: 8);
        Trainee("Maja", "Abrahamsson", "geriatrik", "Geriatriska kliniken", "Ylva Sten", months: 14, claims: 4);
        Trainee("Oskar", "Almqvist", "ortopedi", "Ortopedkliniken", "Ulla Strand", months: 57, old: true, claims: 12);
        Trainee("Ida", "Berggren", "allmanmedicin", "Vårdcentralen Örnen", "Roland Ek", months: 22, next: "Psykiatri", claims: 7);
        Trainee("Erik", "Boman", "barn-och-ungdomsmedicin", "Barnkliniken", "Ingrid Lund", months: 30, claims: 11);
        Trainee("Linnea", "Claesson", "ogonsjukdomar", "Ögonkliniken", "Henrik Palm", months: 41, claims: 16);
        Trainee("Yusuf", "Demir", "neurologi", "Neurologkliniken", "Åsa Blom", months: 9, next: "Medicinkliniken", claims: 2);
        for (var i = 0; i < 16; i++)
            Trainee("Kim", $"Efternamn{(char)('a' + i)}", "internmedicin", "Medicinkliniken", "Anders Hjort", months: 3 * i + 2, claims: i);
    }

    private void Trainee(
        string given, string family, string specialty, string clinic, string? supervisor, int months, bool old = false,
        decimal percent = 100, int lastAssessed = 5, int? supervisorDaysLeft = null, int claims = 3, int waiting = 0, string? next = null)
    {
        var regulation = Regulation.Of(old ? RegulationCode.Sosfs20158 : RegulationCode.Hslffs20218);
        var start = new DateOnly(today.Year, today.Month, 1).AddMonths(-months);
        var plannedEnd = start.AddMonths(regulation.RequiredMonths).AddDays(-1);
        var trainee = Member(given, family, null, Clinic(clinic));
        var training = Training.Create(
            organisation.Id, trainee.Id, new TrainingDetails(specialty, regulation.Code, start, plannedEnd, Clinic(clinic).Id, percent)).Value;
        var nextFrom = today.AddDays(48);
        training.AddPlacement(new PlacementDetails(clinic, Clinic(clinic).Id, start, next is null ? plannedEnd : nextFrom.AddDays(-1), percent, null));
        if (next is not null)
            training.AddPlacement(new PlacementDetails(next, null, nextFrom, nextFrom.AddDays(90), percent, null));
        context.Add(training);
        if (supervisor is not null)
        {
            var to = supervisorDaysLeft is { } days ? today.AddDays(days) : (DateOnly?)null;
            context.Add(new SupervisorMandate(organisation.Id, training.Id, Supervisor(supervisor).Id, MandateKind.Principal, start, to));
        }

        for (var day = lastAssessed; day < 100 || day == lastAssessed; day += 11 + family.Length)
            context.Add(Signed(training, day));
        Claim(training, claims, waiting);
    }

    private void Claim(Training training, int attested, int waiting)
    {
        var goals = CurriculumCatalogue.Current.GoalsFor(training.Regulation, training.SpecialtyKey);
        foreach (var (goal, number) in goals.Select((goal, i) => (goal, i)).Take(attested + waiting))
        {
            foreach (var activity in goal.Prescribed.Select(prescribed => prescribed.Alternatives[0]).DefaultIfEmpty(ActivityCode.ClinicalService))
            {
                var claim = new GoalClaim(organisation.Id, training.Id, goal.Code, EvidenceKind.Activity, SequentialId.Next(), activity);
                claim.Propose(null, null, now.AddDays(-41));
                if (number < attested)
                    claim.Attest(new Approval(Supervisor("Per Nordin").Id, "Per Nordin", now.AddDays(-30), ApprovalDecision.Approved));
                context.Add(claim);
            }
        }
    }

    private Assessment Signed(Training training, int daysAgo)
    {
        var at = now.AddDays(-daysAgo);
        var day = today.AddDays(-daysAgo);
        var assessment = new Assessment(organisation.Id, training.Id, form.Id, Supervisor("Per Nordin").Id, day, at);
        var answers = form.Definition.Items.ToDictionary(item => item.Key, _ => "4");
        assessment.Save(new AssessmentContent(day, null, null, answers, IndependenceLevel.Independent, null, []), form.Definition, at);
        assessment.Sign(form.Definition, new Signature("Per Nordin", null, at), Guid.NewGuid(), today);
        return assessment;
    }

    private Unit Clinic(string name)
    {
        if (!clinics.TryGetValue(name, out var clinic))
            context.Add(clinics[name] = clinic = new Unit(organisation.Id, name, UnitKind.Clinic, hospital.Id));
        return clinic;
    }

    private Membership Supervisor(string name)
    {
        if (!supervisors.TryGetValue(name, out var supervisor))
            supervisors[name] = supervisor = Member(name.Split(' ')[0], name.Split(' ')[1], null, null);
        return supervisor;
    }

    private Membership Member(string given, string family, string? email, Unit? unit)
    {
        var member = Membership.Create(organisation.Id, given, family, email ?? $"{Guid.NewGuid():N}@vattersjo.example").Value;
        member.Describe(null, null, null, (unit ?? hospital).Id);
        context.Add(member);
        return member;
    }
}
