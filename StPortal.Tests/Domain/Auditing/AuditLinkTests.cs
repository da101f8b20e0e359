using StPortal.Domain.Auditing;

namespace StPortal.Tests.Domain.Auditing;

public sealed class AuditLinkTests
{
    private static readonly Guid Organisation = Guid.NewGuid();
    private readonly AuditSealer sealer = new(new byte[32]);

    [Fact]
    public void Links_FollowOneAnother()
    {
        var (one, two) = (Entry(), Entry());

        var first = AuditLink.After(null, one, sealer);
        var second = AuditLink.After(first, two, sealer);

        Assert.Equal((1, 2), (first.Sequence, second.Sequence));
        Assert.Equal(AuditLink.Beginning, first.PreviousHash);
        Assert.Equal(first.Hash, second.PreviousHash);
        Assert.True(sealer.Fits(first, one));
        Assert.True(sealer.Fits(second, two));
    }

    [Fact]
    public void Link_OfAnotherRowOrKey_DoesNotFit()
    {
        var (one, two) = (Entry(), Entry());
        var link = AuditLink.After(null, one, sealer);

        Assert.False(sealer.Fits(link, two));
        Assert.False(new AuditSealer(Enumerable.Repeat((byte)1, 32).ToArray()).Fits(link, one));
    }

    [Fact]
    public void Link_OfARowWithoutASeal_IsRefused() =>
        Assert.Throws<ArgumentException>(() => AuditLink.After(null, new AuditEntry(Organisation, DateTime.UnixEpoch, Facts), sealer));

    private static AuditFacts Facts => new(AuditKind.Change, AuditAct.Added, "Course", Guid.NewGuid());

    private AuditEntry Entry()
    {
        var entry = new AuditEntry(Organisation, DateTime.UnixEpoch, Facts);
        entry.SealWith(sealer);
        return entry;
    }
}
