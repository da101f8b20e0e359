namespace StPortal.Tests.Infrastructure.Evidence;

public abstract class EvidenceTestBase : IAsyncLifetime
{
    private protected EvidenceScene Scene { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Scene = await EvidenceScene.StartAsync();

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await Scene.DisposeAsync();
    }
}
