using StPortal.Domain;
using StPortal.Domain.Assessments;
using StPortal.Domain.Certificates;
using StPortal.Domain.Curricula;
using StPortal.Domain.Evidence;
using StPortal.Domain.People;
using StPortal.Domain.Supervision;
using StPortal.Domain.Tenancy;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Files;
using StPortal.Tests.Infrastructure;
using StPortal.Tests.Infrastructure.Documents;

namespace StPortal.Tests.Permissions;

/// <summary>
/// One training with something of everything, and for each standing three persons: one who stands so to the training, one who
/// stands so to another unit's training, and one who stands so in another organisation.
/// </summary>
public sealed class AccessWorld : IAsyncLifetime
{
    private readonly Dictionary<(Standing Standing, Distance Distance), Membership> people = [];

    public TestPortal Portal { get; private set; } = null!;

    public Training Training { get; private set; } = null!;

    public Placement Placement { get; private set; } = null!;

    public Course Course { get; private set; } = null!;

    public Activity Activity { get; private set; } = null!;

    public GoalClaim Claim { get; private set; } = null!;

    public Attachment Attachment { get; private set; } = null!;

    public Certificate Certificate { get; private set; } = null!;

    public Instrument Instrument { get; private set; } = null!;

    /// <summary>Signed by somebody who is none of the persons.</summary>
    public Assessment Signed { get; private set; } = null!;

    /// <summary>The same author's draft.</summary>
    public Assessment Draft { get; private set; } = null!;

    /// <summary>A member of the home unit who is none of the persons, with a role there.</summary>
    public Membership Bystander { get; private set; } = null!;

    public RoleAssignment BystandersRole { get; private set; } = null!;

    /// <summary>Somebody invited to the home unit.</summary>
    public Membership Invited { get; private set; } = null!;

    /// <summary>Put to somebody outside by the trainee.</summary>
    public AssessmentRequest Request { get; private set; } = null!;

    public Membership Person(Standing standing, Distance distance) => people[(standing, distance)];

    public async ValueTask InitializeAsync()
    {
        Portal = await TestPortal.StartAsync();
        var mine = await Portal.AddOrganisationAsync("mine");
        var (home, other) = (mine.Unit("Hemkliniken"), mine.Unit("Annan klinik"));
        await Portal.AddAsync(mine.Id, home, other);
        Training = await AddPeopleAsync(mine, home, Distance.Here);
        await AddPeopleAsync(mine, other, Distance.OtherUnit);
        var theirs = await Portal.AddOrganisationAsync("theirs");
        var theirUnit = theirs.Unit("Deras klinik");
        await Portal.AddAsync(theirs.Id, theirUnit);
        await AddPeopleAsync(theirs, theirUnit, Distance.OtherOrganisation);
        await AddContentsAsync(mine, home);
    }

    /// <summary>Another organisation in the same database, with something of everything as well.</summary>
    public async Task<AccessWorld> NeighbourAsync()
    {
        var neighbour = new AccessWorld { Portal = Portal };
        var organisation = await Portal.AddOrganisationAsync("neighbour");
        var home = organisation.Unit("Hemkliniken");
        await Portal.AddAsync(organisation.Id, home);
        neighbour.Training = await neighbour.AddPeopleAsync(organisation, home, Distance.Here);
        await neighbour.AddContentsAsync(organisation, home);
        return neighbour;
    }

    public ValueTask DisposeAsync() => Portal.DisposeAsync();

    private async Task<Training> AddPeopleAsync(Organisation organisation, Unit unit, Distance distance)
    {
        List<object> rows = [];
        foreach (var standing in Enum.GetValues<Standing>())
        {
            var person = organisation.Member($"Person{standing}", $"{distance}", unit);
            people[(standing, distance)] = person;
            rows.Add(person);
            if (Enum.TryParse<Role>(standing.ToString(), out var role))
                rows.Add(person.Has(role, unit));
        }

        var training = people[(Standing.Trainee, distance)].Training(unit);
        var placement = training.AddPlacement(
            new PlacementDetails(unit.Name, unit.Id, new(2026, 1, 1), new(2026, 12, 31), 100, people[(Standing.PeriodSupervisor, distance)].Id)).Value;
        rows.Add(training);
        rows.Add(training.SupervisedBy(people[(Standing.PrincipalSupervisor, distance)]));
        rows.Add(new SupervisorMandate(
            organisation.Id, training.Id, people[(Standing.PeriodSupervisor, distance)].Id, MandateKind.Placement,
            placement.From, placement.To, placement.Id));
        await Portal.AddAsync(organisation.Id, [.. rows]);
        if (distance == Distance.Here)
            Placement = placement;
        return training;
    }

    private async Task AddContentsAsync(Organisation organisation, Unit home)
    {
        var now = Portal.Clock.GetUtcNow().UtcDateTime;
        var author = organisation.Member("Utomstående", "Författare", home);
        Course = Course.Create(organisation.Id, Training.Id, new CourseDetails("Ledarskap", new(2026, 3, 1), 2)).Value;
        Activity = Activity.Create(
            organisation.Id, Training.Id, new ActivityDetails(ActivityKind.DevelopmentWork, "Checklista", new(2026, 3, 1), new(2026, 4, 1))).Value;
        Claim = new GoalClaim(organisation.Id, Training.Id, "STa5", EvidenceKind.Course, Course.Id, ActivityCode.Course);
        Claim.Propose(Person(Standing.PrincipalSupervisor, Distance.Here).Id, null, now);
        Attachment = await StoreAsync(organisation, now);
        Attachment.BelongTo(EvidenceKind.Course, Course.Id);
        Certificate = Certificate.Register(
            organisation.Id, Training.Id,
            new CertificateDetails(CertificateForm.Course, "Ledarskap", ["STa5"], "Eva Thorell", null, new(2026, 3, 3), null), Portal.Today).Value;
        Instrument = new Instrument(
            organisation.Id, StandardInstruments.MiniCexKey, 1, StandardInstruments.MiniCexName, StandardInstruments.MiniCex);
        Signed = NewAssessment(organisation, author, now);
        Signed.Sign(Instrument.Definition, new Signature(author.FullName, null, now), Guid.NewGuid(), Portal.Today);
        Draft = NewAssessment(organisation, author, now);
        Request = AssessmentRequest.Create(
            organisation.Id, Guid.NewGuid(), Training.Id, Instrument.Id, Training.TraineeId,
            new("Utanför", "utanfor@annan.example", Portal.Today, Portal.Today.AddDays(14)), Portal.Today, now).Value;
        Bystander = organisation.Member("Bredvid", "Stående", home);
        BystandersRole = Bystander.Has(Role.Assessor, home);
        Invited = Membership.Invite(organisation.Id, "Inbjuden", "Gäst", "inbjuden@region.example").Value;
        Invited.Describe(null, null, null, home.Id);
        await Portal.AddAsync(
            organisation.Id, Bystander, BystandersRole, Invited, new Invitation(organisation.Id, Invited.Id, null, now));
        await Portal.AddAsync(organisation.Id, author, Course, Activity, Claim, Attachment, Certificate, Instrument, Signed, Draft, Request);
    }

    private Assessment NewAssessment(Organisation organisation, Membership author, DateTime now)
    {
        var assessment = new Assessment(organisation.Id, Training.Id, Instrument.Id, author.Id, Portal.Today, now);
        var answers = Instrument.Definition.Items.ToDictionary(item => item.Key, _ => "4");
        assessment.Save(
            new AssessmentContent(Portal.Today, "ward", "medium", answers, IndependenceLevel.Independent, "Bra", ["STa5"]), Instrument.Definition, now);
        return assessment;
    }

    private async Task<Attachment> StoreAsync(Organisation organisation, DateTime now)
    {
        await using var scope = Portal.AsNobody();
        using var pdf = new MemoryStream(SamplePdf.Of(1));
        Result<AttachmentFile> file = await scope.Get<UploadReceiver>().ReceiveAsync(organisation.Id, "intyg.pdf", pdf, CancellationToken.None);
        return new Attachment(organisation.Id, Training.Id, file.Value, Person(Standing.Trainee, Distance.Here).Id, now);
    }
}
