using StPortal.Domain.Tenancy;

namespace StPortal.Tests.Domain.Tenancy;

public sealed class UnitTreeTests
{
    private static readonly Guid Region = Guid.NewGuid();
    private static readonly Guid Hospital = Guid.NewGuid();
    private static readonly Guid Clinic = Guid.NewGuid();
    private static readonly Guid OtherHospital = Guid.NewGuid();

    [Fact]
    public void WithDescendants_OfAHospital_HoldsItsClinicsAndNoOther()
    {
        var tree = new UnitTree([new(Region, null, "R"), new(Hospital, Region, "H"), new(Clinic, Hospital, "K"), new(OtherHospital, Region, "A")]);

        Assert.Equal(new HashSet<Guid> { Hospital, Clinic }, tree.WithDescendants(Hospital));
    }

    [Fact]
    public void WithDescendants_OfAnUnknownUnit_IsNothing() => Assert.Empty(new UnitTree([]).WithDescendants(Hospital));

    [Fact]
    public void WithDescendants_OfUnitsInALoop_Ends()
    {
        var tree = new UnitTree([new(Hospital, Clinic, "H"), new(Clinic, Hospital, "K")]);

        Assert.Equal(2, tree.WithDescendants(Hospital).Count);
    }
}
