using Microsoft.EntityFrameworkCore;
using StPortal.Domain.Certificates;
using StPortal.Domain.Curricula;
using StPortal.Domain.Evidence;
using StPortal.Domain.People;
using StPortal.Domain.Tenancy;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Files;
using StPortal.Infrastructure.People;
using StPortal.Tests.Infrastructure.Documents;
using static StPortal.Tests.Infrastructure.Builders;

namespace StPortal.Tests.Infrastructure.Applications;

/// <summary>One organisation with a trainee, a principal supervisor and a director of studies; a test makes the trainee ready or not.</summary>
internal sealed class ApplicationScene : IAsyncDisposable
{
    /// <summary>One of Skatteverket's published test numbers.</summary>
    public const string TestNumber = "199006022397";

    private ApplicationScene(TestPortal portal, Organisation organisation, RegulationCode regulation)
    {
        (Portal, Organisation) = (portal, organisation);
        Clinic = organisation.Unit("Vuxenpsykiatri Ängelholm");
        Trainee = organisation.Member("Åsa", "Öberg", Clinic);
        Supervisor = organisation.Member("Karim", "Haddad", Clinic);
        Director = organisation.Member("Karin", "Wester", Clinic);
        Training = Trainee.Training(Clinic, "psykiatri", regulation, "2020-01-01", "2026-12-31");
        Training.AddPlacement(new PlacementDetails(Clinic.Name, Clinic.Id, Day("2020-01-01"), Day("2024-12-31"), 100, null));
        Training.AddPlacement(new PlacementDetails("Rättspsykiatri, Växjö", null, Day("2025-01-01"), Day("2026-12-31"), 80, null));
    }

    public TestPortal Portal { get; }

    public Organisation Organisation { get; }

    public Unit Clinic { get; }

    public Membership Trainee { get; }

    public Membership Supervisor { get; }

    public Membership Director { get; }

    public Training Training { get; }

    public IReadOnlyList<Goal> Goals => CurriculumCatalogue.Current.GoalsFor(Training.Regulation, Training.SpecialtyKey);

    public static async Task<ApplicationScene> StartAsync(
        TestPortal? portal = null, RegulationCode regulation = RegulationCode.Hslffs20218, string slug = "mine")
    {
        portal ??= await TestPortal.StartAsync();
        var scene = new ApplicationScene(portal, await portal.AddOrganisationAsync(slug), regulation);
        await portal.AddAsync(
            scene.Organisation.Id, scene.Clinic, scene.Trainee, scene.Supervisor, scene.Director, scene.Training,
            scene.Trainee.Has(Role.Trainee, scene.Clinic), scene.Director.Has(Role.DirectorOfStudies, scene.Clinic),
            scene.Training.SupervisedBy(scene.Supervisor, from: "2020-01-01"));
        return scene;
    }

    /// <summary>Everything that an application needs: claims attested, certificates with their originals, the personal number.</summary>
    public async Task MakeReadyAsync()
    {
        await AttestAllAsync();
        foreach (var form in Goals.SelectMany(goal => goal.Prescribed).Select(activity => CertificateForms.For(activity.Alternatives[0])!.Value).Distinct())
            await AddCertificateAsync(form, [.. Goals.Where(goal => goal.Prescribed.Any(a => a.Alternatives.Any(code => CertificateForms.For(code) == form))).Select(goal => goal.Code)]);
        if (Training.Regulation == RegulationCode.Hslffs20218)
        {
            await AddCertificateAsync(CertificateForm.MedicalScience, ["STa3"]);
            await AddCertificateAsync(CertificateForm.CompletedService, []);
            await AddCertificateAsync(CertificateForm.BasicTrainingDecision, []);
        }

        await AddCertificateAsync(CertificateForm.AchievedCompetence, []);
        await GiveNumberAsync();
    }

    public async Task GiveNumberAsync()
    {
        await using var scope = Portal.AsOrganisation(Organisation.Id);
        var number = PersonalIdentityNumber.Parse(TestNumber, Portal.Today).Value;
        await using var context = scope.NewContext();
        await scope.Get<IdentityVault>().PutAsync(context, Organisation.Id, Trainee.Id, number, TestContext.Current.CancellationToken);
        await context.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    public async Task<Certificate> AddCertificateAsync(
        CertificateForm form, IReadOnlyList<string> goals, byte[]? file = null, AttachmentType type = AttachmentType.Pdf, bool withFile = true)
    {
        var attachment = withFile ? await AddFileAsync($"{form}.pdf".ToLowerInvariant(), type, file ?? SamplePdf.Of(2, text: $"Intyg {form} åäö")) : null;
        var certificate = Certificate.Register(
            Organisation.Id, Training.Id,
            new CertificateDetails(form, $"Intyg om {form}", goals, "Karim Haddad", "Eva Thorell", Day("2026-10-01"), attachment?.Id),
            Portal.Today).Value;
        await Portal.AddAsync(Organisation.Id, certificate);
        return certificate;
    }

    public async Task<Attachment> AddFileAsync(string name, AttachmentType type, byte[] content)
    {
        await using var scope = Portal.AsOrganisation(Organisation.Id);
        using var stream = new MemoryStream(content);
        var key = await scope.Get<IFileStore>().SaveAsync(Organisation.Id, stream, TestContext.Current.CancellationToken);
        var sha = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(content));
        var attachment = new Attachment(
            Organisation.Id, Training.Id, new AttachmentFile(name, type, content.Length, sha, key), Trainee.Id, Portal.Clock.GetUtcNow().UtcDateTime);
        await Portal.AddAsync(Organisation.Id, attachment);
        return attachment;
    }

    /// <summary>The acts that were audited on the training, oldest first.</summary>
    public async Task<IReadOnlyList<string>> ActsOnTrainingAsync()
    {
        await using var scope = Portal.AsOrganisation(Organisation.Id);
        await using var context = scope.NewContext();
        return await context.AuditEntries.Where(entry => entry.SubjectId == Training.Id).OrderBy(entry => entry.AtUtc)
            .Select(entry => $"{entry.Act} {entry.Fields}").ToListAsync(TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => Portal.DisposeAsync();

    private async Task AttestAllAsync()
    {
        var at = Portal.Clock.GetUtcNow().UtcDateTime;
        foreach (var goal in Goals)
        {
            var codes = goal.Prescribed.Count == 0 ? [ActivityCode.OwnStudy] : goal.Prescribed.Select(activity => activity.Alternatives[0]);
            foreach (var code in codes)
            {
                var claim = new GoalClaim(Organisation.Id, Training.Id, goal.Code, EvidenceKind.Course, Guid.NewGuid(), code);
                claim.Propose(Supervisor.Id, null, at);
                claim.Attest(new StPortal.Domain.Approval(Supervisor.Id, "Karim Haddad", at, StPortal.Domain.ApprovalDecision.Approved));
                await Portal.AddAsync(Organisation.Id, claim);
            }
        }
    }
}
