using System.Security.Cryptography;
using StPortal.Infrastructure.Files;

namespace StPortal.Tests.Infrastructure.Files;

/// <summary>What every store of files does, whatever it keeps them in.</summary>
public abstract class FileStoreTests
{
    private const int Megabyte = 1 << 20;
    private const long LargeFile = 25 * Megabyte;

    private static readonly Guid Mine = Guid.NewGuid();
    private static readonly Guid Theirs = Guid.NewGuid();

    private protected static CancellationToken Token => TestContext.Current.CancellationToken;

    private protected abstract IFileStore Store { get; }

    /// <summary>All that lies in an organisation's area, the unfinished too.</summary>
    private protected abstract Task<int> CountAsync(Guid organisationId);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(Megabyte)]
    [InlineData((5 * Megabyte) + 7)]
    public async Task Save_ThenOpen_GivesTheSameBytes(int length)
    {
        var key = await Store.SaveAsync(Mine, new MadeStream(length), Token);

        await using var stored = await Store.OpenAsync(Mine, key, Token);

        Assert.Equal(length, stored.Length);
        Assert.Equal(await HashAsync(new MadeStream(length)), await HashAsync(stored));
    }

    [Fact]
    public async Task Open_ReadFromAnyPlace_GivesWhatStandsThere()
    {
        const int Length = (3 * Megabyte) - 5;
        var key = await Store.SaveAsync(Mine, new MadeStream(Length), Token);
        await using var stored = await Store.OpenAsync(Mine, key, Token);
        var (some, end) = (new byte[10], new byte[10]);

        stored.Position = Megabyte - 5;
        await stored.ReadExactlyAsync(some, Token);
        stored.Seek(-10, SeekOrigin.End);
        stored.ReadExactly(end);

        Assert.Equal(Enumerable.Range(Megabyte - 5, 10).Select(at => MadeStream.ByteAt(at)), some);
        Assert.Equal(Enumerable.Range(Length - 10, 10).Select(at => MadeStream.ByteAt(at)), end);
        Assert.Equal(0, stored.Read(new byte[1]));
    }

    [Fact]
    public async Task SaveAndOpen_LargeFile_IsNeverWholeInMemory()
    {
        var (hash, memory) = await MemoryOfAsync(Store);

        Assert.Equal(await HashAsync(new MadeStream(LargeFile)), hash);
        Assert.InRange(memory, 0, LargeFile / 2);
    }

    [Fact]
    public async Task Memory_Check_SeesAStoreThatHoldsFilesWhole() =>
        Assert.True((await MemoryOfAsync(new WholeFileStore())).Memory > LargeFile);

    [Fact]
    public async Task Exists_FollowsTheFile()
    {
        var key = await Store.SaveAsync(Mine, new MadeStream(1), Token);

        Assert.True(await Store.ExistsAsync(Mine, key, Token));
        await Store.DeleteAsync(Mine, key, Token);
        Assert.False(await Store.ExistsAsync(Mine, key, Token));
        await Assert.ThrowsAsync<FileNotFoundException>(() => Store.OpenAsync(Mine, key, Token));
    }

    [Fact]
    public async Task Delete_FileThatIsNotThere_IsNoError()
    {
        await Store.SaveAsync(Mine, new MadeStream(1), Token);

        await Store.DeleteAsync(Mine, Guid.NewGuid().ToString("N"), Token);
        await Store.DeleteAsync(Guid.NewGuid(), Guid.NewGuid().ToString("N"), Token);
    }

    [Fact]
    public async Task File_OfAnotherOrganisation_IsAsAMissingOne()
    {
        var key = await Store.SaveAsync(Mine, new MadeStream(1), Token);
        await Store.SaveAsync(Theirs, new MadeStream(1), Token);

        foreach (var other in (Guid[])[Theirs, Guid.NewGuid()])
        {
            await Assert.ThrowsAsync<FileNotFoundException>(() => Store.OpenAsync(other, key, Token));
            Assert.False(await Store.ExistsAsync(other, key, Token));
            await Store.DeleteAsync(other, key, Token);
        }

        Assert.True(await Store.ExistsAsync(Mine, key, Token));
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("")]
    [InlineData("0123")]
    public async Task Open_WithAKeyThatIsAPath_IsMissing(string key) =>
        await Assert.ThrowsAsync<FileNotFoundException>(() => Store.OpenAsync(Mine, key, Token));

    [Theory]
    [InlineData(10)]
    [InlineData(9 * Megabyte)]
    public async Task Save_WhoseContentBreaksOff_LeavesNothing(long breaksAt)
    {
        var organisation = Guid.NewGuid();
        var content = new MadeStream(12 * Megabyte, breaksAt, () => throw new IOException("The browser is gone."));

        var failure = await Assert.ThrowsAsync<IOException>(() => Store.SaveAsync(organisation, content, Token));

        Assert.Equal("The browser is gone.", failure.Message);
        Assert.Equal(0, await CountAsync(organisation));
    }

    [Fact]
    public async Task Save_GivenUpOnTheWay_LeavesNothing()
    {
        var organisation = Guid.NewGuid();
        using var giveUp = CancellationTokenSource.CreateLinkedTokenSource(Token);
        var content = new MadeStream(12 * Megabyte, 9 * Megabyte, giveUp.Cancel);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.SaveAsync(organisation, content, giveUp.Token));

        Assert.Equal(0, await CountAsync(organisation));
    }

    [Fact]
    public async Task Save_ManyAtOnceInANewOrganisation_KeepsThemApart()
    {
        var organisation = Guid.NewGuid();

        var keys = await Task.WhenAll(Enumerable.Range(1, 8).Select(length => Store.SaveAsync(organisation, new MadeStream(length), Token)));

        Assert.Equal(8, await CountAsync(organisation));
        for (var i = 0; i < keys.Length; i++)
        {
            await using var stored = await Store.OpenAsync(organisation, keys[i], Token);
            Assert.Equal(i + 1, stored.Length);
        }
    }

    /// <summary>What is allocated while a large file is saved and read back, once the store has warmed up.</summary>
    private static async Task<(string Hash, long Memory)> MemoryOfAsync(IFileStore store)
    {
        await store.SaveAsync(Mine, new MadeStream(1), Token);
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var key = await store.SaveAsync(Mine, new MadeStream(LargeFile), Token);
        await using var stored = await store.OpenAsync(Mine, key, Token);
        var hash = await HashAsync(stored);
        return (hash, GC.GetTotalAllocatedBytes(precise: true) - before);
    }

    private static async Task<string> HashAsync(Stream content) => Convert.ToHexStringLower(await SHA256.HashDataAsync(content, Token));
}
