using System.Data.SqlTypes;
using StPortal.Domain;

namespace StPortal.Tests.Domain;

public sealed class SequentialIdTests
{
    [Fact]
    public void Next_LaterMillisecond_SortsLaterTheWaySqlServerCompares()
    {
        var earlier = new SqlGuid(SequentialId.Next(1_700_000_000_000));
        var later = new SqlGuid(SequentialId.Next(1_700_000_000_001));

        Assert.True(earlier.CompareTo(later) < 0);
    }

    [Fact]
    public void Next_ManyTimes_IsNeverTheSame()
    {
        var ids = Enumerable.Range(0, 10_000).Select(_ => SequentialId.Next()).ToHashSet();

        Assert.Equal(10_000, ids.Count);
    }
}
