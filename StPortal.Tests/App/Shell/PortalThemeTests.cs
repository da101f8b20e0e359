using System.Text.RegularExpressions;
using MudBlazor;
using StPortal.App.Features.Shell;
using StPortal.Tests.Architecture;

namespace StPortal.Tests.App.Shell;

/// <summary>The tokens are written twice, once for our own pages and once for MudBlazor's controls: these hold them equal.</summary>
public sealed partial class PortalThemeTests
{
    private static readonly string Css = File.ReadAllText(Path.Combine(SourceTree.Root, "StPortal.App/wwwroot/css/tokens.css"));

    [Fact]
    public void Light_InTheme_IsAsInTheStyleSheet() => AssertEqual(Block(":root {"), PortalTheme.Theme.PaletteLight);

    [Fact]
    public void Dark_InTheme_IsAsInTheStyleSheet() => AssertEqual(Block(":root[data-theme=dark] {"), PortalTheme.Theme.PaletteDark);

    [Fact]
    public void Dark_ByChoiceAndByDevice_AreTheSame()
    {
        Assert.Equal(Block(":root[data-theme=dark] {"), Block(":root:not([data-theme=light]) {"));
    }

    private static void AssertEqual(Dictionary<string, string> tokens, Palette palette)
    {
        (string Token, MudBlazor.Utilities.MudColor Color)[] pairs =
        [
            ("bg", palette.Background), ("surface", palette.Surface), ("surface-2", palette.BackgroundGray),
            ("hairline", palette.Divider), ("hairline", palette.TableLines), ("control-line", palette.LinesInputs),
            ("text", palette.TextPrimary), ("text-2", palette.TextSecondary),
            ("primary", palette.Primary), ("primary-strong", palette.PrimaryDarken), ("primary-soft", palette.PrimaryLighten), ("on-primary", palette.PrimaryContrastText),
            ("attention", palette.Warning), ("attention-soft", palette.WarningLighten), ("ok", palette.Success), ("ok-soft", palette.SuccessLighten),
            ("bad", palette.Error), ("bad-soft", palette.ErrorLighten), ("info", palette.Info), ("info-soft", palette.InfoLighten),
        ];
        Assert.All(pairs, pair => Assert.Equal(tokens[pair.Token], pair.Color.ToString(MudBlazor.Utilities.MudColorOutputFormats.Hex).ToUpperInvariant()));
    }

    private static Dictionary<string, string> Block(string start)
    {
        var from = Css.IndexOf(start, StringComparison.Ordinal);
        Assert.True(from >= 0, $"{start} is missing in tokens.css.");
        return Token().Matches(Css[from..Css.IndexOf('}', from)]).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value.ToUpperInvariant());
    }

    [GeneratedRegex(@"--([a-z0-9-]+): (#[0-9A-Fa-f]{6})")]
    private static partial Regex Token();
}
