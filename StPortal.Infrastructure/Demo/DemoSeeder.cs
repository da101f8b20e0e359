using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using StPortal.Domain.Certificates;
using StPortal.Domain.People;
using StPortal.Domain.Tenancy;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.Documents;
using StPortal.Infrastructure.Files;
using StPortal.Infrastructure.People;

namespace StPortal.Infrastructure.Demo;

/// <summary>
/// Fills an empty database with two invented organisations. Goes through the same entities, rules and file store as users do.
/// Repeatable: an organisation that is there already is left as it is.
/// </summary>
public sealed class DemoSeeder(
    StPortalDbContextOptions options,
    IOptions<DataOptions> data,
    TimeProvider clock,
    IdentityVault vault,
    IDocumentRenderer renderer,
    UploadReceiver receiver)
{
    private readonly DemoFiles files = new(renderer, receiver);

    /// <summary>Whether both demo organisations are there; one query.</summary>
    public async Task<bool> IsSeededAsync(CancellationToken cancellationToken)
    {
        await using var context = ContextFor(new CurrentUser());
        return await context.Organisations.CountAsync(o => DemoPersonasQuery.DemoSlugs.Contains(o.Slug), cancellationToken)
            == DemoPersonasQuery.DemoSlugs.Count;
    }

    /// <summary>Seeds what is missing, then prints a line for each persona and for each trainee who is ready to apply.</summary>
    public async Task SeedAsync(TextWriter output, CancellationToken cancellationToken)
    {
        await SeedOrganisationAsync(
            new Organisation("demo-region", "Region Vättersjö", "Region Vättersjö"), "vattersjo.example",
            DemoPlaces.Region, DemoCast.Region, DemoCast.RegionOthers, TraineeStories.Region, cancellationToken);
        await SeedOrganisationAsync(
            new Organisation("demo-klinik", "Sjöstadens läkargrupp", "Sjöstadens läkargrupp AB"), "sjostaden.example",
            DemoPlaces.Clinic, DemoCast.Clinic, [], TraineeStories.Clinic, cancellationToken);
        await DemoReport.WriteAsync(options, data, clock, output, cancellationToken);
    }

    private async Task SeedOrganisationAsync(
        Organisation organisation, string mailDomain, IReadOnlyList<DemoHouse> houses, IReadOnlyList<DemoPersonSpec> cast,
        IReadOnlyList<DemoPersonSpec> others, IReadOnlyList<TraineeStory> stories, CancellationToken cancellationToken)
    {
        var user = new CurrentUser();
        user.ActForOrganisation(organisation.Id);
        await using var context = ContextFor(user);
        if (await context.Organisations.AnyAsync(o => o.Slug == organisation.Slug, cancellationToken))
            return;
        vault.MakeReady(organisation.Id);
        // One transaction: a start that is broken off leaves no half region behind.
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        context.Add(organisation);
        var people = new DemoPeopleBuilder(organisation, mailDomain, new DemoNames(), clock.Today());
        var house = people.Build(houses, cast, others);
        var trainees = stories.Select(story => (story, AddTrainee(people, house, story))).ToList();
        await SaveAsync(context, people.Rows, cancellationToken);
        for (var i = 0; i < trainees.Count; i++)
            await SeedTraineeAsync(context, house, trainees[i].story, trainees[i].Item2, i, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        await DemoFollowUp.AddAsync(context, cast, clock.GetUtcNow().UtcDateTime, cancellationToken);
    }

    private static Membership AddTrainee(DemoPeopleBuilder people, DemoOrganisation house, TraineeStory story)
    {
        var unit = house.Units[story.Clinic];
        var (given, family) = story.Featured ?? people.NextName();
        var trainee = people.AddPerson(given, family, story.Featured is not null, "ST-läkare", null, null, unit.Id);
        people.AddRole(trainee, Role.Trainee, unit.Id);
        return trainee;
    }

    private async Task SeedTraineeAsync(
        StPortalDbContext context, DemoOrganisation house, TraineeStory story, Membership trainee, int number, CancellationToken cancellationToken)
    {
        var builder = new TraineeBuilder(house, story, trainee, number);
        builder.Build();
        var evidence = new EvidenceBuilder(house, story, builder.Training, builder.Principal, number);
        evidence.Build();
        List<object> rows = [builder.Training, .. builder.Mandates, .. evidence.Courses, .. evidence.Activities, .. evidence.Claims];
        rows.AddRange(AssessmentBuilder.Build(house, builder.Training, builder.Principal, number));
        if (number is 0 or 4)
            rows.Add(AssessmentBuilder.Draft(house, builder.Training, builder.Principal));
        if (story.ReadyToApply)
            await AddApplicationAsync(context, rows, house, story, trainee, builder, evidence, cancellationToken);
        await SaveAsync(context, rows, cancellationToken);
    }

    private async Task AddApplicationAsync(
        StPortalDbContext context, List<object> rows, DemoOrganisation house, TraineeStory story, Membership trainee, TraineeBuilder builder,
        EvidenceBuilder evidence, CancellationToken cancellationToken)
    {
        var second = house.SupervisorsByUnit[builder.Training.HomeUnitId].First(one => one != builder.Principal);
        var certificates = new CertificateBuilder(house, builder.Training, trainee, builder.Principal, second).Build(evidence);
        var at = clock.GetUtcNow().UtcDateTime.AddDays(-20);
        for (var i = 0; i < certificates.Count; i++)
        {
            var (details, original) = certificates[i];
            var attachment = i == 1
                ? await files.PhotoAsync(builder.Training, trainee.Id, "Intyg foto.jpg", at, cancellationToken)
                : await files.PdfAsync(
                    builder.Training, trainee.Id, string.Create(CultureInfo.InvariantCulture, $"Intyg {i + 1}.pdf"), original, at, cancellationToken);
            rows.Add(attachment);
            rows.Add(Certificate.Register(house.Id, builder.Training.Id, details with { AttachmentId = attachment.Id }, house.Today).Value);
        }

        await AddNumberAsync(context, house, trainee.Id, story.PersonalNumber!, cancellationToken);
        await AddNumberAsync(context, house, builder.Principal.Id, "19800060-2394", cancellationToken);
        await AddNumberAsync(context, house, second.Id, "20260161-2381", cancellationToken);
    }

    /// <summary>Only Skatteverket's published test numbers, and only for those ready to apply and their signers.</summary>
    private Task AddNumberAsync(
        StPortalDbContext context, DemoOrganisation house, Guid memberId, string number, CancellationToken cancellationToken) =>
        vault.PutAsync(context, house.Id, memberId, PersonalIdentityNumber.Parse(number, house.Today).Value, cancellationToken);

    private static async Task SaveAsync(StPortalDbContext context, IEnumerable<object> rows, CancellationToken cancellationToken)
    {
        context.AddRange(rows);
        await context.SaveChangesAsync(cancellationToken);
        // What is saved need not be watched any longer: tracking thousands of rows would slow each following save.
        context.ChangeTracker.Clear();
    }

    private StPortalDbContext ContextFor(CurrentUser user) => new StPortalDbContextFactory(options, data, user).CreateDbContext();
}
