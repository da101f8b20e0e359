using StPortal.Domain.Auditing;

namespace StPortal.Tests.Domain.Auditing;

public sealed class AuditSealerTests
{
    private static readonly Guid Organisation = Guid.Parse("0a000000-0000-0000-0000-000000000001");
    private static readonly DateTime At = new(2026, 11, 24, 12, 0, 0, DateTimeKind.Utc);
    private readonly AuditSealer sealer = new(Enumerable.Repeat((byte)7, 32).ToArray());

    /// <summary>Every fact of a row, each but for one as in <see cref="Facts"/>.</summary>
    public static TheoryData<string, AuditFacts> OtherFacts => new()
    {
        { nameof(AuditFacts.Kind), Facts with { Kind = AuditKind.Security } },
        { nameof(AuditFacts.Act), Facts with { Act = AuditAct.Listed } },
        { nameof(AuditFacts.SubjectType), Facts with { SubjectType = "Trainings" } },
        { nameof(AuditFacts.SubjectId), Facts with { SubjectId = Guid.Empty } },
        { nameof(AuditFacts.MemberId), Facts with { MemberId = null } },
        { nameof(AuditFacts.OnBehalfOfId), Facts with { OnBehalfOfId = Organisation } },
        { nameof(AuditFacts.AboutMemberId), Facts with { AboutMemberId = null } },
        { nameof(AuditFacts.Fields), Facts with { Fields = "Goal" } },
        { nameof(AuditFacts.Address), Facts with { Address = "" } },
        { nameof(AuditFacts.Device), Facts with { Device = "Edge" } },
        { nameof(AuditFacts.ListedOn), Facts with { ListedOn = null } },
    };

    private static AuditFacts Facts { get; } = new(AuditKind.View, AuditAct.Viewed, "Training", Guid.Parse("0a000000-0000-0000-0000-000000000002"))
    {
        MemberId = Guid.Parse("0a000000-0000-0000-0000-000000000003"),
        AboutMemberId = Guid.Parse("0a000000-0000-0000-0000-000000000004"),
        Fields = "Goals",
        Device = "Firefox",
        ListedOn = new DateOnly(2026, 11, 24),
    };

    [Fact]
    public void OtherFacts_HoldEveryFact() => Assert.Equal(
        typeof(AuditFacts).GetProperties().Where(property => property.Name != "EqualityContract").Select(property => property.Name).Order(StringComparer.Ordinal),
        OtherFacts.Select(row => row.Data.Item1).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(OtherFacts))]
    public void Seal_OfARowThatDiffersInOneFact_IsAnother(string fact, AuditFacts other)
    {
        var (mine, theirs) = (new AuditEntry(Organisation, At, Facts), new AuditEntry(Organisation, At, other));
        SameId(mine, theirs);

        Assert.False(sealer.SealOf(mine).AsSpan().SequenceEqual(sealer.SealOf(theirs)), fact);
    }

    [Fact]
    public void Seal_OfAnotherTimeIdOrOrganisation_IsAnother()
    {
        var entry = new AuditEntry(Organisation, At, Facts);
        var later = new AuditEntry(Organisation, At.AddTicks(1), Facts);
        var elsewhere = new AuditEntry(Guid.NewGuid(), At, Facts);
        var another = new AuditEntry(Organisation, At, Facts);
        SameId(entry, later, elsewhere);

        Assert.Equal(4, new[] { entry, later, elsewhere, another }.Select(one => Convert.ToHexString(sealer.SealOf(one))).Distinct().Count());
    }

    [Fact]
    public void Seal_ByAnotherKey_DoesNotFit()
    {
        var entry = new AuditEntry(Organisation, At, Facts);
        entry.SealWith(sealer);

        Assert.True(sealer.Fits(entry));
        Assert.False(new AuditSealer(new byte[32]).Fits(entry));
        Assert.Throws<InvalidOperationException>(() => entry.SealWith(sealer));
    }

    [Fact]
    public void Fields_LongerThanTheColumn_AreCutBeforeTheSeal()
    {
        var entry = new AuditEntry(Organisation, At, Facts with { Fields = new string('x', 2000), Address = new string('1', 200) });
        entry.SealWith(sealer);

        Assert.Equal((AuditEntry.FieldsLength, AuditEntry.AddressLength), (entry.Fields.Length, entry.Address!.Length));
        Assert.True(sealer.Fits(entry));
    }

    [Fact]
    public void Key_ThatIsShort_IsRefused() => Assert.Throws<ArgumentException>(() => new AuditSealer(new byte[31]));

    private static void SameId(AuditEntry first, params IEnumerable<AuditEntry> others)
    {
        foreach (var other in others)
            typeof(StPortal.Domain.TenantEntity).GetProperty(nameof(AuditEntry.Id))!.SetValue(other, first.Id);
    }
}
