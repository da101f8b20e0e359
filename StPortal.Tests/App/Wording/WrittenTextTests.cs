using StPortal.Tests.Architecture;

namespace StPortal.Tests.App.Wording;

/// <summary>No text is written in code: one that is reads the same in both languages.</summary>
public sealed class WrittenTextTests
{
    private static readonly (string Path, string Text)[] Sources = [.. SourceTree.Files(".razor", "StPortal.App"), .. SourceTree.Files(".cs", "StPortal.App")];

    [Fact]
    public void Texts_OfTheApplication_StandInResources()
    {
        Assert.True(Sources.Length > 150);
        Told.Nothing(Sources.SelectMany(file => WrittenText.Breaches(file.Path, file.Text)));
    }

    [Fact]
    public void Allowances_All_AreStillNeeded() => Assert.All(
        WrittenText.Allowed.Keys, path => Assert.NotEmpty(WrittenText.Breaches("Elsewhere" + Path.GetExtension(path), Sources.Single(file => file.Path == path).Text)));

    [Theory]
    [InlineData("<p>Spara</p>")]
    [InlineData("<p>@T[\"Saved\"] och klart</p>")]
    [InlineData("@if (x < 3)\n{\n    <b>Klart</b>\n}")]
    [InlineData("<div>\n    Lägg till\n</div>")]
    [InlineData("<button aria-label=\"Stäng\"></button>")]
    [InlineData("<input placeholder=\"Sök @name\" />")]
    [InlineData("<img alt=\"Bild\" src=\"@T[\"A\"]\" />")]
    [InlineData("<Card Title=\"Delmål\" />")]
    [InlineData("<Card Title=\"@(open ? \"Stäng rutan\" : T[\"Open\"])\" />")]
    [InlineData("<p>@(count + \" dagar kvar\")</p>")]
    [InlineData("<p></p>\n@code {\n    private string Title => \"Inga delmål\";\n}")]
    public void Component_WithAWrittenText_IsNamed(string source) => Assert.NotEmpty(WrittenText.Breaches("Offender.razor", source));

    [Theory]
    [InlineData("return \"Inget svar\";")]
    [InlineData("return $\"{days} dagar\";")]
    [InlineData("return \"Återlämnat\";")]
    public void Code_WithAWrittenText_IsNamed(string source) => Assert.NotEmpty(WrittenText.Breaches("Offender.cs", source));

    [Theory]
    [InlineData("@page \"/x\"\n@inject IStringLocalizer<ShellTexts> T\n<h1 class=\"big title\">@T[\"Title\", ForPeople.Day(day)]</h1>")]
    [InlineData("@foreach (var one in Rows.Where(row => row.Count > 3))\n{\n    <li @key=\"one.Id\">@one.Name · @(one.IsOpen ? \"open\" : null)</li>\n}\nelse if (a < b)\n{\n}")]
    [InlineData("<button type=\"button\" @onclick=\"() => Act(one)\" @onclick:preventDefault aria-label=\"@T[\"Close\"]\">&nbsp;×</button>")]
    [InlineData("@switch (State)\n{\n    case ViewState.Empty:\n        @Empty\n        break;\n    default:\n        @ChildContent\n        break;\n}")]
    public void Component_WithResourcesAlone_IsNot(string source) => Assert.Empty(WrittenText.Breaches("Fine.razor", source));
}
