using StPortal.Domain.Auditing;
using StPortal.Infrastructure.Auditing;

namespace StPortal.Tests.Infrastructure.Auditing;

/// <summary>What somebody who writes in the database by hand, without the key, does to the log is seen and called by its name.</summary>
public sealed class AuditVerifierTests : IAsyncLifetime
{
    private AuditScene scene = null!;

    public async ValueTask InitializeAsync() => scene = await AuditScene.StartAsync();

    public ValueTask DisposeAsync() => scene.DisposeAsync();

    [Fact]
    public async Task Untouched_IsWhole()
    {
        var verdict = await scene.VerifyAsync();

        Assert.Empty(verdict.Breaks);
        Assert.Equal(((await scene.EntriesAsync()).Count, 0), (verdict.Links, verdict.BeforeTheChain));
    }

    [Theory]
    [InlineData("\"Act\" = 'Deleted'")]
    [InlineData("\"MemberId\" = \"SubjectId\"")]
    [InlineData("\"Fields\" = 'Annat'")]
    [InlineData("\"Address\" = '127.0.0.1'")]
    [InlineData("\"AtUtc\" = '2026-11-01 00:00:00'")]
    public async Task Changed_IsNamed(string change)
    {
        var link = (await scene.LinksAsync())[3];

        await scene.ByHandAsync($"UPDATE \"AuditEntries\" SET {change} WHERE \"Id\" = {{0}}", link.EntryId);

        Assert.Equal([new AuditBreak(AuditBreakKind.EntryChanged, 4, link.EntryId)], (await scene.VerifyAsync()).Breaks);
    }

    [Fact]
    public async Task ChangedWithASealOfAnotherKey_IsForged()
    {
        var link = (await scene.LinksAsync())[3];

        await scene.ByHandAsync("UPDATE \"AuditEntries\" SET \"Act\" = 'Deleted', \"Seal\" = {1} WHERE \"Id\" = {0}", link.EntryId, new byte[32]);

        Assert.Equal([new AuditBreak(AuditBreakKind.EntryForged, 4, link.EntryId)], (await scene.VerifyAsync()).Breaks);
    }

    [Fact]
    public async Task Removed_IsNamed()
    {
        var link = (await scene.LinksAsync())[3];

        await scene.ByHandAsync("DELETE FROM \"AuditEntries\" WHERE \"Id\" = {0}", link.EntryId);

        Assert.Equal([new AuditBreak(AuditBreakKind.EntryRemoved, 4, link.EntryId)], (await scene.VerifyAsync()).Breaks);
    }

    [Fact]
    public async Task RemovedWithItsLink_LeavesAGap()
    {
        var link = (await scene.LinksAsync())[3];

        await scene.ByHandAsync("DELETE FROM \"AuditEntries\" WHERE \"Id\" = {0}", link.EntryId);
        await scene.ByHandAsync("DELETE FROM \"AuditLinks\" WHERE \"EntryId\" = {0}", link.EntryId);

        Assert.Equal([new AuditBreak(AuditBreakKind.LinkRemoved, 4)], (await scene.VerifyAsync()).Breaks);
    }

    [Fact]
    public async Task RemovedAndTheRestRenumbered_IsSeen()
    {
        var link = (await scene.LinksAsync())[3];

        await scene.ByHandAsync("DELETE FROM \"AuditEntries\" WHERE \"Id\" = {0}", link.EntryId);
        await scene.ByHandAsync("DELETE FROM \"AuditLinks\" WHERE \"EntryId\" = {0}", link.EntryId);
        foreach (var later in (await scene.LinksAsync()).Where(one => one.Sequence > 4))
            await scene.ByHandAsync("UPDATE \"AuditLinks\" SET \"Sequence\" = \"Sequence\" - 1 WHERE \"Id\" = {0}", later.Id);

        Assert.Contains((await scene.VerifyAsync()).Breaks, found => found is { Sequence: 4, Kind: AuditBreakKind.LinkForged or AuditBreakKind.Reordered });
    }

    [Fact]
    public async Task Inserted_WithoutASealOfTheKey_IsNamedAndNeverLinked()
    {
        var forged = await InsertAsync(new AuditSealer(Enumerable.Repeat((byte)9, 32).ToArray()));
        await scene.LinkAsync();

        Assert.Equal([new AuditBreak(AuditBreakKind.LooseForged, EntryId: forged.Id)], (await scene.VerifyAsync()).Breaks);
        Assert.DoesNotContain(await scene.LinksAsync(), link => link.EntryId == forged.Id);
    }

    [Fact]
    public async Task Inserted_WithoutAnySeal_IsNamed()
    {
        scene.Portal.Clock.Advance(TimeSpan.FromSeconds(1));
        var forged = await InsertAsync(sealer: null);

        Assert.Equal([new AuditBreak(AuditBreakKind.LooseForged, EntryId: forged.Id)], (await scene.VerifyAsync()).Breaks);
    }

    [Fact]
    public async Task Inserted_WithAHashRecomputedWithoutTheKey_IsForged()
    {
        var guess = new AuditSealer(Enumerable.Repeat((byte)9, 32).ToArray());
        var head = (await scene.LinksAsync())[^1];
        var forged = await InsertAsync(guess);
        var hash = guess.HashOf(forged.OrganisationId, head.Sequence + 1, head.Hash, forged.Id, forged.Seal!);
        await scene.ByHandAsync(
            "INSERT INTO \"AuditLinks\" (\"OrganisationId\", \"Id\", \"Sequence\", \"EntryId\", \"PreviousHash\", \"Hash\", \"Version\") VALUES ({0}, {1}, {2}, {3}, {4}, {5}, {1})",
            forged.OrganisationId, Guid.NewGuid(), head.Sequence + 1, forged.Id, head.Hash, hash);

        Assert.Equal([new AuditBreak(AuditBreakKind.EntryForged, head.Sequence + 1, forged.Id)], (await scene.VerifyAsync()).Breaks);
    }

    [Fact]
    public async Task Reordered_ByTheRowsOfTwoLinks_IsNamed()
    {
        var links = await scene.LinksAsync();

        await SwapAsync("EntryId", links[3].EntryId, links[4].EntryId, links[3].Id, links[4].Id, Guid.NewGuid());

        Assert.Equal([new AuditBreak(AuditBreakKind.Reordered, 4, links[4].EntryId)], (await scene.VerifyAsync()).Breaks);
    }

    [Fact]
    public async Task Reordered_ByTheNumbersOfTwoLinks_IsNamed()
    {
        var links = await scene.LinksAsync();

        await SwapAsync("Sequence", links[3].Sequence, links[4].Sequence, links[3].Id, links[4].Id, 1_000_000L);

        Assert.Equal([new AuditBreak(AuditBreakKind.Reordered, 4, links[4].EntryId)], (await scene.VerifyAsync()).Breaks);
    }

    [Fact]
    public async Task LinkWithAHashWithoutTheKey_IsNamed()
    {
        var link = (await scene.LinksAsync())[3];

        await scene.ByHandAsync("UPDATE \"AuditLinks\" SET \"Hash\" = {1} WHERE \"Id\" = {0}", link.Id, new byte[32]);

        Assert.Equal([new AuditBreak(AuditBreakKind.LinkForged, 4, link.EntryId)], (await scene.VerifyAsync()).Breaks);
    }

    [Fact]
    public async Task CutOffAtTheEnd_ShowsAgainstTheAnchor()
    {
        var last = (await scene.LinksAsync())[^1];

        await CutAsync(last);

        Assert.Equal([new AuditBreak(AuditBreakKind.CutOff, last.Sequence - 1)], (await scene.VerifyAsync()).Breaks);
    }

    [Fact]
    public async Task CutOffWhole_ShowsAgainstTheAnchor()
    {
        var links = await scene.LinksAsync();

        await scene.ByHandAsync("DELETE FROM \"AuditLinks\"");
        await scene.ByHandAsync("DELETE FROM \"AuditEntries\"");

        Assert.Equal([new AuditBreak(AuditBreakKind.CutOff, 0, Count: links.Count)], (await scene.VerifyAsync()).Breaks);
    }

    [Fact]
    public async Task CutOffAndContinued_IsAnotherChainThanTheOneWrittenDown()
    {
        var last = (await scene.LinksAsync())[^1];
        await CutAsync(last);

        await scene.Portal.AddAsync(scene.Organisation.Id, scene.Organisation.Unit("Ny klinik"));
        await scene.LinkAsync();

        Assert.Equal([new AuditBreak(AuditBreakKind.Rewritten, last.Sequence)], (await scene.VerifyAsync()).Breaks);
    }

    [Fact]
    public async Task AnchorFileTakenAway_IsTold()
    {
        Directory.Delete(Path.Combine(scene.Portal.Folder, "audit"), recursive: true);

        Assert.Equal([AuditBreakKind.NoAnchor], (await scene.VerifyAsync()).Breaks.Select(found => found.Kind));
    }

    [Fact]
    public async Task Unlinked_IsToldAfterAMinute()
    {
        await scene.Portal.AddAsync(scene.Organisation.Id, scene.Organisation.Unit("Ny klinik"));
        Assert.True((await scene.VerifyAsync()).IsWhole);

        scene.Portal.Clock.Advance(TimeSpan.FromSeconds(61));

        Assert.Equal([AuditBreakKind.Unlinked], (await scene.VerifyAsync()).Breaks.Select(found => found.Kind));
        await scene.LinkAsync();
        Assert.True((await scene.VerifyAsync()).IsWhole);
    }

    [Fact]
    public async Task RowsFromBeforeTheSeals_AreCountedAndNoFault()
    {
        var old = new AuditEntry(scene.Organisation.Id, new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc), Facts);
        await InsertAsync(old);

        var verdict = await scene.VerifyAsync();

        Assert.Equal((true, 1), (verdict.IsWhole, verdict.BeforeTheChain));
    }

    private static AuditFacts Facts => new(AuditKind.Change, AuditAct.Added, "Course", Guid.NewGuid()) { Fields = "x" };

    private async Task<AuditEntry> InsertAsync(AuditSealer? sealer)
    {
        var entry = new AuditEntry(scene.Organisation.Id, scene.Portal.Clock.GetUtcNow().UtcDateTime, Facts);
        if (sealer is not null)
            entry.SealWith(sealer);
        await InsertAsync(entry);
        return entry;
    }

    private Task InsertAsync(AuditEntry entry) => entry.Seal is { } seal
        ? scene.ByHandAsync(
            "INSERT INTO \"AuditEntries\" (\"OrganisationId\", \"Id\", \"AtUtc\", \"Kind\", \"Act\", \"SubjectType\", \"SubjectId\", \"Fields\", \"Version\", \"Seal\") VALUES ({0}, {1}, {2}, 'Change', 'Added', 'Course', {3}, 'x', {1}, {4})",
            entry.OrganisationId, entry.Id, entry.AtUtc, entry.SubjectId, seal)
        : scene.ByHandAsync(
            "INSERT INTO \"AuditEntries\" (\"OrganisationId\", \"Id\", \"AtUtc\", \"Kind\", \"Act\", \"SubjectType\", \"SubjectId\", \"Fields\", \"Version\") VALUES ({0}, {1}, {2}, 'Change', 'Added', 'Course', {3}, 'x', {1})",
            entry.OrganisationId, entry.Id, entry.AtUtc, entry.SubjectId);

    private async Task CutAsync(AuditLink link)
    {
        await scene.ByHandAsync("DELETE FROM \"AuditLinks\" WHERE \"Id\" = {0}", link.Id);
        await scene.ByHandAsync("DELETE FROM \"AuditEntries\" WHERE \"Id\" = {0}", link.EntryId);
    }

    /// <summary>By a value between, since the columns are unique.</summary>
    private async Task SwapAsync(string column, object first, object second, Guid firstLink, Guid secondLink, object between)
    {
        var sql = $"UPDATE \"AuditLinks\" SET \"{column}\" = {{1}} WHERE \"Id\" = {{0}}";
        await scene.ByHandAsync(sql, firstLink, between);
        await scene.ByHandAsync(sql, secondLink, first);
        await scene.ByHandAsync(sql, firstLink, second);
    }
}
