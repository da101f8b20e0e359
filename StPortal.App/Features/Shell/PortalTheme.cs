using MudBlazor;

namespace StPortal.App.Features.Shell;

/// <summary>MudBlazor's theme from the same values as <c>wwwroot/css/tokens.css</c>; a test holds the two equal.</summary>
public static class PortalTheme
{
    private static readonly string[] Fonts = ["Inter", "system-ui", "sans-serif"];

    private static readonly Shades Light = new(
        Bg: "#F6F7F5", Surface: "#FFFFFF", Surface2: "#EDF1EE", Hairline: "#DDE3DF", ControlLine: "#7F8E89", Text: "#14211F", Text2: "#4A5A57",
        Primary: "#0F5C5C", PrimaryStrong: "#0A4646", OnPrimary: "#FFFFFF", PrimarySoft: "#DCEEEC",
        Attention: "#8A4F00", AttentionSoft: "#FFF1D6", Ok: "#1B6337", OkSoft: "#DDF2E3", Bad: "#A3262A", BadSoft: "#FBE3E1", Info: "#1F5A8A", InfoSoft: "#DFEDF8");

    private static readonly Shades Dark = new(
        Bg: "#0F1716", Surface: "#172221", Surface2: "#1F2D2B", Hairline: "#2A3937", ControlLine: "#6E817B", Text: "#E8EFEC", Text2: "#A9B8B3",
        Primary: "#7CCFC4", PrimaryStrong: "#9BDDD4", OnPrimary: "#06201D", PrimarySoft: "#143B38",
        Attention: "#F2B759", AttentionSoft: "#3A2A0B", Ok: "#86D39F", OkSoft: "#14301F", Bad: "#F29B95", BadSoft: "#3C1715", Info: "#8FC1EB", InfoSoft: "#12293D");

    public static MudTheme Theme { get; } = new()
    {
        PaletteLight = Paint(new PaletteLight(), Light),
        PaletteDark = Paint(new PaletteDark(), Dark),
        LayoutProperties = new LayoutProperties { DefaultBorderRadius = "8px" },
        Typography = new Typography
        {
            Default = new DefaultTypography { FontFamily = Fonts, FontSize = "1rem", LineHeight = "1.5", LetterSpacing = "normal" },
            Body1 = new Body1Typography { FontFamily = Fonts, FontSize = "1rem", LetterSpacing = "normal" },
            Body2 = new Body2Typography { FontFamily = Fonts, FontSize = ".9375rem", LetterSpacing = "normal" },
            Button = new ButtonTypography { FontFamily = Fonts, FontSize = ".9375rem", FontWeight = "600", LetterSpacing = "normal", TextTransform = "none" },
            H1 = new H1Typography { FontFamily = Fonts, FontSize = "1.75rem", FontWeight = "650", LineHeight = "1.2", LetterSpacing = "-.015em" },
            H6 = new H6Typography { FontFamily = Fonts, FontSize = "1.125rem", FontWeight = "620", LineHeight = "1.35", LetterSpacing = "normal" },
        },
    };

    private static T Paint<T>(T palette, Shades shades)
        where T : Palette
    {
        (palette.Background, palette.Surface, palette.BackgroundGray) = (shades.Bg, shades.Surface, shades.Surface2);
        palette.Divider = palette.LinesDefault = palette.TableLines = shades.Hairline;
        palette.LinesInputs = shades.ControlLine;
        palette.TextPrimary = palette.AppbarText = palette.DrawerText = shades.Text;
        palette.TextSecondary = palette.TextDisabled = palette.ActionDefault = palette.Tertiary = shades.Text2;
        palette.AppbarBackground = palette.DrawerBackground = shades.Surface;
        palette.Primary = palette.Secondary = shades.Primary;
        palette.PrimaryContrastText = palette.SecondaryContrastText = shades.OnPrimary;
        (palette.PrimaryDarken, palette.PrimaryLighten) = (shades.PrimaryStrong, shades.PrimarySoft);
        (palette.Warning, palette.WarningLighten) = (shades.Attention, shades.AttentionSoft);
        (palette.Success, palette.SuccessLighten) = (shades.Ok, shades.OkSoft);
        (palette.Error, palette.ErrorLighten) = (shades.Bad, shades.BadSoft);
        (palette.Info, palette.InfoLighten) = (shades.Info, shades.InfoSoft);
        // The surface is what reads on a status hue in both: white on the light one's dark hues, near-black on the dark one's light hues.
        palette.WarningContrastText = palette.SuccessContrastText = palette.ErrorContrastText = palette.InfoContrastText = shades.Surface;
        return palette;
    }

    private sealed record Shades(
        string Bg, string Surface, string Surface2, string Hairline, string ControlLine, string Text, string Text2,
        string Primary, string PrimaryStrong, string OnPrimary, string PrimarySoft,
        string Attention, string AttentionSoft, string Ok, string OkSoft, string Bad, string BadSoft, string Info, string InfoSoft);
}
