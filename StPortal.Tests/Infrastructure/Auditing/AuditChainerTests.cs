using StPortal.Infrastructure.Auditing;
using StPortal.Infrastructure.Data;

namespace StPortal.Tests.Infrastructure.Auditing;

public sealed class AuditChainerTests : IAsyncLifetime
{
    private AuditScene scene = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => scene = await AuditScene.StartAsync();

    public ValueTask DisposeAsync() => scene.DisposeAsync();

    [Fact]
    public async Task Saves_WhileAnotherIsOpen_WaitForNoChain()
    {
        await using var one = scene.Portal.As(scene.Supervisor);
        await using var other = scene.Portal.As(scene.Director);
        await using var first = one.NewContext();
        await using var second = other.NewContext();
        first.Add(scene.Organisation.Unit("Ett"));
        second.Add(scene.Organisation.Unit("Två"));

        // Neither reads or writes anything of the other's: on a database with row locks both commit in any order.
        await Task.WhenAll(first.SaveChangesAsync(Token), second.SaveChangesAsync(Token));

        Assert.Equal(2, (await scene.EntriesAsync()).Count - (await scene.LinksAsync()).Count);
    }

    [Fact]
    public async Task Rollback_LeavesNoRowAndNoLink()
    {
        var before = (await scene.EntriesAsync()).Count;
        await using (var scope = scene.Portal.As(scene.Supervisor))
        await using (var context = scope.NewContext())
        {
            await using var transaction = await context.Database.BeginTransactionAsync(Token);
            context.Add(scene.Organisation.Unit("Ångrad"));
            await context.SaveChangesAsync(Token);
            await transaction.RollbackAsync(Token);
        }

        await scene.LinkAsync();

        Assert.Equal((before, before), ((await scene.EntriesAsync()).Count, (await scene.LinksAsync()).Count));
    }

    [Fact]
    public async Task Link_ByManyAtOnce_GivesOneChain()
    {
        for (var i = 0; i < 30; i++)
            await scene.Portal.AddAsync(scene.Organisation.Id, scene.Organisation.Unit($"Klinik {i}"));
        await using var scope = scene.Portal.AsNobody();
        var chainer = scope.Get<AuditChainer>();

        var linked = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ =>
            Task.Run(() => chainer.LinkAsync(scene.Organisation.Id, DateTime.UnixEpoch, Token), Token)));

        Assert.Equal(30, linked.Sum());
        Assert.True((await scene.VerifyAsync()).IsWhole);
    }

    [Fact]
    public async Task Link_OfMoreThanABatch_LinksAll()
    {
        await scene.Portal.AddAsync(scene.Organisation.Id, [.. Enumerable.Range(0, 1100).Select(i => scene.Organisation.Unit($"Klinik {i}"))]);

        await scene.LinkAsync();

        Assert.Equal((await scene.EntriesAsync()).Count, (await scene.LinksAsync()).Count);
        Assert.True((await scene.VerifyAsync()).IsWhole);
    }

    [Fact]
    public async Task Upkeep_LinksWhatIsNewAndKeepsOrganisationsApart()
    {
        var other = await scene.Portal.AddOrganisationAsync("other");
        await scene.Portal.AddAsync(other.Id, other.Unit("Deras"));
        await scene.Portal.AddAsync(scene.Organisation.Id, scene.Organisation.Unit("Vår"));
        await using var scope = scene.Portal.AsNobody();

        await scope.Get<AuditUpkeep>().TendAsync(Token);
        await scope.Get<AuditUpkeep>().TendAsync(Token);

        Assert.Equal((await scene.EntriesAsync()).Count, (await scene.LinksAsync()).Count);
        var theirs = await scope.Get<AuditVerifier>().VerifyAsync(other.Id, Token);
        Assert.Equal((true, 1), (theirs.IsWhole, theirs.Links));
    }

    [Fact]
    public async Task Upkeep_WhileAnotherInstanceIsAtIt_DoesNothing()
    {
        await scene.Portal.AddAsync(scene.Organisation.Id, scene.Organisation.Unit("Vår"));
        await using var scope = scene.Portal.AsNobody();
        await using (var context = scope.NewContext())
        {
            context.Add(new JobLease("audit-chain", Guid.NewGuid(), scene.Portal.Clock.GetUtcNow().UtcDateTime.AddMinutes(1)));
            await context.SaveChangesAsync(Token);
        }

        await scope.Get<AuditUpkeep>().TendAsync(Token);
        Assert.Single(Unlinked(await scene.EntriesAsync(), await scene.LinksAsync()));

        scene.Portal.Clock.Advance(TimeSpan.FromMinutes(2));
        await scope.Get<AuditUpkeep>().TendAsync(Token);
        Assert.Empty(Unlinked(await scene.EntriesAsync(), await scene.LinksAsync()));
    }

    [Fact]
    public async Task Anchor_AfterALineCutShort_IsReadAgain()
    {
        var file = Assert.Single(Directory.GetFiles(Path.Combine(scene.Portal.Folder, "audit")));
        await File.AppendAllTextAsync(file, "\n2026-11-24T12:0", Token);

        await scene.Portal.AddAsync(scene.Organisation.Id, scene.Organisation.Unit("Vår"));
        await scene.LinkAsync();

        await using var scope = scene.Portal.AsNobody();
        var head = (await scene.LinksAsync())[^1].Sequence;
        Assert.Equal([head - 1, head], scope.Get<AuditAnchors>().Read(scene.Organisation.Id).Select(anchor => anchor.Sequence));
        Assert.True((await scene.VerifyAsync()).IsWhole);
    }

    private static IEnumerable<Guid> Unlinked(IEnumerable<StPortal.Domain.Auditing.AuditEntry> entries, IEnumerable<StPortal.Domain.Auditing.AuditLink> links) =>
        entries.Select(entry => entry.Id).Except(links.Select(link => link.EntryId));
}
