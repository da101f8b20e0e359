using StPortal.Domain.Imports;
using StPortal.Domain.Tenancy;

namespace StPortal.Tests.Domain.Imports;

public sealed class PlaceNameTests
{
    [Theory]
    [InlineData("Norrsunds lasarett/Medicinkliniken", "Medicinkliniken, Norrsunds lasarett", false)]
    [InlineData(" Norrsunds lasarett / Medicinkliniken ", "Medicinkliniken, Norrsunds lasarett", false)]
    [InlineData("Karolinska/Thorax (extern)", "Thorax, Karolinska", true)]
    [InlineData("Karolinska/Thorax (Ext.)", "Thorax, Karolinska", true)]
    [InlineData("Vårdcentralen Älgen", "Vårdcentralen Älgen", false)]
    public void Parse_Place_IsNamedAsOnCertificates(string text, string display, bool isExternal)
    {
        var place = PlaceName.Parse(text)!;

        Assert.Equal((display, isExternal), (place.Display, place.IsExternal));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" / ")]
    [InlineData("(extern)")]
    public void Parse_NoName_IsNoPlace(string text) => Assert.Null(PlaceName.Parse(text));

    [Fact]
    public void Key_OtherCase_IsTheSamePlace() =>
        Assert.Equal(PlaceName.Parse("ÅBY SJUKHUS/Öron")!.Key, PlaceName.Parse("Åby sjukhus/öron")!.Key);

    [Theory]
    [InlineData("Norrsunds lasarett/Medicinkliniken", 0, UnitKind.Hospital)]
    [InlineData("Norrsunds lasarett/Medicinkliniken", 1, UnitKind.Clinic)]
    [InlineData("Primärvården/Vårdcentralen Örnen", 0, UnitKind.PrimaryCare)]
    [InlineData("Primärvården/Vårdcentralen Örnen", 1, UnitKind.HealthCentre)]
    [InlineData("Västervik sjukhus", 0, UnitKind.Hospital)]
    [InlineData("Rättspsykiatri", 0, UnitKind.Clinic)]
    public void Guess_UnitOfAPlace_IsToldByItsName(string text, int depth, UnitKind kind) =>
        Assert.Equal(kind, UnitKinds.Guess(PlaceName.Parse(text)!, depth));
}
