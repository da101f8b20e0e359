using StPortal.Domain;
using StPortal.Domain.Applications;
using StPortal.Domain.Certificates;
using StPortal.Domain.Curricula;
using StPortal.Domain.People;
using StPortal.Infrastructure.Applications;
using StPortal.Tests.Infrastructure.Documents;

namespace StPortal.Tests.Infrastructure.Applications;

public sealed class PreflightQueryTests : IAsyncLifetime
{
    private readonly CommandCounter commands = new();
    private ApplicationScene scene = null!;

    public async ValueTask InitializeAsync() => scene = await ApplicationScene.StartAsync(await TestPortal.StartAsync(commands));

    public async ValueTask DisposeAsync() => await scene.DisposeAsync();

    [Fact]
    public async Task Handle_OfAReadyTrainee_MissesNothingInAtMostTenQueries()
    {
        await scene.MakeReadyAsync();
        commands.Reset();

        var view = (await AskAsync(scene.Trainee, null)).Value;

        Assert.InRange(commands.Count, 1, 10);
        Assert.DoesNotContain(view.Lines, line => line.Status == PreflightStatus.Missing);
        Assert.True(view is { IsReady: true, IsOwn: true, IsStatusOnly: false, Regulation: RegulationCode.Hslffs20218 });
        Assert.Equal(Enumerable.Range(1, 7), view.Contents.Select(content => content.Number!.Value));
        Assert.Equal(("Åsa Öberg", "Psykiatri", scene.Training.Id), (view.TraineeName, view.SpecialtyName, view.TrainingId));
    }

    [Fact]
    public async Task Handle_ByThePrincipalSupervisor_ShowsTheSameLines()
    {
        await scene.GiveNumberAsync();

        var own = (await AskAsync(scene.Trainee, null)).Value;
        var seen = (await AskAsync(scene.Supervisor, scene.Training.Id)).Value;

        Assert.Equal(own.Lines, seen.Lines);
        Assert.False(seen.IsOwn);
    }

    [Fact]
    public async Task Handle_ByTheDirector_TellsHowFarAndNotWhat()
    {
        var view = (await AskAsync(scene.Director, scene.Training.Id)).Value;

        Assert.True(view is { IsStatusOnly: true, IsReady: false, Lines: [], Contents: [] });
        Assert.Contains(view.Tallies, tally => tally is { Group: PreflightGroup.Goals, Missing: > 0 });
    }

    [Fact]
    public async Task Handle_ByAnotherTraineeOrFromAbroad_IsNotFound()
    {
        var other = scene.Organisation.Member("Erik", "Lund", scene.Clinic);
        await scene.Portal.AddAsync(scene.Organisation.Id, other, other.Has(Role.Trainee));
        await using var abroad = await ApplicationScene.StartAsync(scene.Portal, slug: "other");

        Assert.IsType<NotFound>((await AskAsync(other, scene.Training.Id)).Refusal);
        Assert.IsType<NotFound>((await AskAsync(abroad.Trainee, scene.Training.Id)).Refusal);
        Assert.IsType<NotFound>((await AskAsync(other, null)).Refusal);
    }

    [Fact]
    public async Task Handle_OriginalsThatCannotGoIn_AreNamed()
    {
        await scene.AddCertificateAsync(CertificateForm.Course, ["STa1"], "ingen pdf"u8.ToArray());
        await scene.AddCertificateAsync(CertificateForm.ClinicalService, ["STa4"], SamplePdf.Encrypted(SamplePdf.Of(1)));
        await scene.AddCertificateAsync(CertificateForm.DevelopmentWork, ["STa2"], [1], StPortal.Domain.Evidence.AttachmentType.Docx);
        await scene.AddCertificateAsync(CertificateForm.Auscultation, ["STb4"], withFile: false);
        await scene.AddCertificateAsync(CertificateForm.MedicalScience, ["STa3"], SamplePdf.Jpeg(20, 20), StPortal.Domain.Evidence.AttachmentType.Jpeg);

        var view = (await AskAsync(scene.Trainee, null)).Value;

        Assert.Equal(
            [OriginalState.NotAttached, OriginalState.Encrypted, OriginalState.Damaged, OriginalState.NeedsPdf, OriginalState.Readable],
            view.Contents.Select(content => content.Original));
        Assert.Equal([null, 1, 2, 3, 4], view.Contents.Select(content => content.Number));
    }

    private async Task<Result<PreflightView>> AskAsync(Membership who, Guid? trainingId)
    {
        await using var scope = scene.Portal.As(who);
        return await scope.Get<PreflightQuery>().HandleAsync(trainingId, TestContext.Current.CancellationToken);
    }
}
