using Bunit;
using StPortal.App.Features.Shared;

namespace StPortal.Tests.App.Shared;

public sealed class StatusShapeTests : BlazorTestBase
{
    [Theory]
    [InlineData(StatusKind.NotStarted, "Ej påbörjat")]
    [InlineData(StatusKind.Ongoing, "Pågår")]
    [InlineData(StatusKind.Proposed, "Föreslaget")]
    [InlineData(StatusKind.Certified, "Intygat")]
    [InlineData(StatusKind.Returned, "Återlämnat")]
    public void Status_Shown_SaysItsWord(StatusKind kind, string word)
    {
        var shape = Render<StatusShape>(p => p.Add(s => s.Kind, kind));

        Assert.Equal(word, shape.Find(".status").TextContent.Trim());
    }

    [Fact]
    public void Status_ShapeOnly_IsNamedForThoseWhoCannotSee()
    {
        var shape = Render<StatusShape>(p => p.Add(s => s.Kind, StatusKind.Proposed).Add(s => s.ShapeOnly, true).Add(s => s.Label, "STa4 Etik: Föreslaget"));

        Assert.Equal("STa4 Etik: Föreslaget", shape.Find("[role=img]").GetAttribute("aria-label"));
    }

    [Fact]
    public void Status_OfTheVocabulary_HasAShapeOfItsOwn()
    {
        StatusKind[] vocabulary = [StatusKind.NotStarted, StatusKind.Ongoing, StatusKind.Proposed, StatusKind.Certified, StatusKind.Returned];

        Assert.Equal(vocabulary.Length, vocabulary.Select(StatusShapes.Of).Distinct().Count());
    }
}
