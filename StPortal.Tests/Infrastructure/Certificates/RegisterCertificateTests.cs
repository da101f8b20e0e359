using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.Certificates;
using StPortal.Domain.Evidence;
using StPortal.Domain.People;
using StPortal.Infrastructure.Certificates;
using StPortal.Tests.Infrastructure.Applications;
using StPortal.Tests.Infrastructure.Documents;
using static StPortal.Tests.Infrastructure.Builders;

namespace StPortal.Tests.Infrastructure.Certificates;

public sealed class RegisterCertificateTests : IAsyncLifetime
{
    private static readonly CertificateDetails Course =
        new(CertificateForm.Course, "Etik i vården", ["STa4"], "Karim Haddad", null, Day("2026-05-04"), null);

    private ApplicationScene scene = null!;

    public async ValueTask InitializeAsync() => scene = await ApplicationScene.StartAsync();

    public async ValueTask DisposeAsync() => await scene.DisposeAsync();

    [Fact]
    public async Task Handle_PostedTwice_IsOneCertificate()
    {
        var id = SequentialId.Next();

        var first = await RegisterAsync(scene.Trainee, Course, id);
        var second = await RegisterAsync(scene.Trainee, Course, id);

        Assert.Equal((id, id), (first.Value, second.Value));
        Assert.Equal(1, await CountAsync());
    }

    [Fact]
    public async Task Handle_PostedTwiceAtOnce_IsOneCertificate()
    {
        var id = SequentialId.Next();

        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => RegisterAsync(scene.Trainee, Course, id)));

        Assert.All(results, result => Assert.Equal(id, result.Value));
        Assert.Equal(1, await CountAsync());
    }

    [Fact]
    public async Task Handle_ByAnybodyButTheTrainee_IsNotFound()
    {
        var other = scene.Organisation.Member("Erik", "Lund", scene.Clinic);
        await scene.Portal.AddAsync(scene.Organisation.Id, other, other.Has(Role.Trainee));
        await using var abroad = await ApplicationScene.StartAsync(scene.Portal, slug: "other");

        foreach (var who in new[] { other, scene.Supervisor, scene.Director, abroad.Trainee })
            Assert.IsType<NotFound>((await RegisterAsync(who, Course)).Refusal);
        Assert.Equal(0, await CountAsync());
    }

    [Fact]
    public async Task Handle_WhatIsWrong_IsNamed()
    {
        Assert.IsType<FormIsNotInTheRegulation>((await RegisterAsync(scene.Trainee, Course with { Form = CertificateForm.WrittenWork })).Refusal);
        Assert.Equal(new GoalIsNotInTheTraining("a1"), (await RegisterAsync(scene.Trainee, Course with { GoalCodes = ["a1"] })).Refusal);
        Assert.IsType<CertificateNeedsGoals>((await RegisterAsync(scene.Trainee, Course with { GoalCodes = [] })).Refusal);
        Assert.IsType<SignedInTheFuture>((await RegisterAsync(scene.Trainee, Course with { SignedOn = Day("2026-11-25") })).Refusal);
        Assert.IsType<NotFound>((await RegisterAsync(scene.Trainee, Course with { AttachmentId = Guid.NewGuid() })).Refusal);
    }

    [Fact]
    public async Task Upload_SameFileTwice_IsOneAttachment()
    {
        var file = SamplePdf.Of(1);

        var first = await UploadAsync(scene.Trainee, file);
        var second = await UploadAsync(scene.Trainee, file);

        Assert.Equal(first.Value, second.Value);
        Assert.Equal("intyg.pdf", first.Value.FileName);
    }

    [Fact]
    public async Task Upload_NotAFileWeTakeOrNotTheTrainee_IsRefused()
    {
        Assert.IsType<FileTypeIsNotTaken>((await UploadAsync(scene.Trainee, "hej hej"u8.ToArray())).Refusal);
        Assert.IsType<NotFound>((await UploadAsync(scene.Supervisor, SamplePdf.Of(1))).Refusal);
    }

    [Fact]
    public async Task AttachOriginal_ToACertificateWithout_GivesItItsFile()
    {
        var certificate = await scene.AddCertificateAsync(CertificateForm.Course, ["STa1"], withFile: false);
        var file = (await UploadAsync(scene.Trainee, SamplePdf.Of(1))).Value;
        await using var scope = scene.Portal.As(scene.Trainee);

        var done = await scope.Get<AttachOriginal>().HandleAsync(new(certificate.Id, file.AttachmentId), TestContext.Current.CancellationToken);
        var view = await scope.Get<OwnCertificateQuery>().HandleAsync(certificate.Id, TestContext.Current.CancellationToken);

        Assert.True(done.IsOk);
        Assert.Equal("intyg.pdf", view.Value.FileName);
        await using var asOther = scene.Portal.As(scene.Supervisor);
        Assert.IsType<NotFound>((await asOther.Get<AttachOriginal>().HandleAsync(new(certificate.Id, file.AttachmentId), TestContext.Current.CancellationToken)).Refusal);
        Assert.IsType<NotFound>((await asOther.Get<OwnCertificateQuery>().HandleAsync(certificate.Id, TestContext.Current.CancellationToken)).Refusal);
    }

    private async Task<Result<Guid>> RegisterAsync(Membership who, CertificateDetails details, Guid? id = null)
    {
        await using var scope = scene.Portal.As(who);
        return await scope.Get<RegisterCertificate>().HandleAsync(
            new(id ?? SequentialId.Next(), scene.Training.Id, details), TestContext.Current.CancellationToken);
    }

    private async Task<Result<UploadOriginal.Uploaded>> UploadAsync(Membership who, byte[] content)
    {
        await using var scope = scene.Portal.As(who);
        using var stream = new MemoryStream(content);
        return await scope.Get<UploadOriginal>().HandleAsync(scene.Training.Id, "intyg.pdf", stream, TestContext.Current.CancellationToken);
    }

    private async Task<int> CountAsync()
    {
        await using var scope = scene.Portal.AsOrganisation(scene.Organisation.Id);
        await using var context = scope.NewContext();
        return await context.Certificates.CountAsync(TestContext.Current.CancellationToken);
    }
}
