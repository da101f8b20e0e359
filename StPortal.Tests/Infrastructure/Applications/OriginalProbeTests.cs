using StPortal.Domain.Applications;
using StPortal.Domain.Certificates;
using StPortal.Infrastructure.Applications;
using StPortal.Tests.Infrastructure.Documents;
using StPortal.Tests.Infrastructure.Files;

namespace StPortal.Tests.Infrastructure.Applications;

public sealed class OriginalProbeTests
{
    [Fact]
    public async Task States_WhenTheStorageIsSilent_SayThatOfEachFileAndAskOnce()
    {
        await using var scene = await ApplicationScene.StartAsync();
        await scene.AddCertificateAsync(CertificateForm.Course, ["STa1"], SamplePdf.Of(1));
        await scene.AddCertificateAsync(CertificateForm.ClinicalService, ["STa4"], SamplePdf.Of(2));
        await scene.AddCertificateAsync(CertificateForm.Auscultation, ["STb4"], withFile: false);
        await using var scope = scene.Portal.As(scene.Trainee);
        var record = await scope.Get<ApplicationReader>().FindAsync(scene.Training.Id, TestContext.Current.CancellationToken);
        var store = new SilentStore();

        var states = await new OriginalProbe(store).StatesAsync(record!, TestContext.Current.CancellationToken);

        Assert.Equal([OriginalState.NotAttached, OriginalState.Unreachable, OriginalState.Unreachable], states.Order());
        Assert.Equal(1, store.Asked);
    }
}
