using MudBlazor;

namespace StPortal.App.Features.Shell;

/// <summary>MudBlazor's theme from the same values as <c>wwwroot/css/tokens.css</c>; a test holds the two equal.</summary>
public static class PortalTheme
{
    private static readonly string[] Fonts = ["Inter", "system-ui", "sans-serif"];

    public static MudTheme Theme { get; } = new()
    {
        PaletteLight = Light(),
        PaletteDark = Dark(),
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

    private static PaletteLight Light() => new()
    {
        Background = "#F6F7F5", Surface = "#FFFFFF", BackgroundGray = "#EDF1EE",
        Divider = "#DDE3DF", LinesDefault = "#DDE3DF", TableLines = "#DDE3DF", LinesInputs = "#7F8E89",
        TextPrimary = "#14211F", TextSecondary = "#4A5A57", ActionDefault = "#4A5A57", TextDisabled = "#4A5A57",
        Primary = "#0F5C5C", PrimaryDarken = "#0A4646", PrimaryLighten = "#DCEEEC", PrimaryContrastText = "#FFFFFF",
        Secondary = "#0F5C5C", SecondaryContrastText = "#FFFFFF", Tertiary = "#4A5A57",
        Warning = "#8A4F00", WarningLighten = "#FFF1D6", Success = "#1B6337", SuccessLighten = "#DDF2E3",
        Error = "#A3262A", ErrorLighten = "#FBE3E1", Info = "#1F5A8A", InfoLighten = "#DFEDF8",
        AppbarBackground = "#FFFFFF", AppbarText = "#14211F", DrawerBackground = "#FFFFFF", DrawerText = "#14211F",
    };

    private static PaletteDark Dark() => new()
    {
        Background = "#0F1716", Surface = "#172221", BackgroundGray = "#1F2D2B",
        Divider = "#2A3937", LinesDefault = "#2A3937", TableLines = "#2A3937", LinesInputs = "#6E817B",
        TextPrimary = "#E8EFEC", TextSecondary = "#A9B8B3", ActionDefault = "#A9B8B3", TextDisabled = "#A9B8B3",
        Primary = "#7CCFC4", PrimaryDarken = "#9BDDD4", PrimaryLighten = "#143B38", PrimaryContrastText = "#06201D",
        Secondary = "#7CCFC4", SecondaryContrastText = "#06201D", Tertiary = "#A9B8B3",
        Warning = "#F2B759", WarningLighten = "#3A2A0B", WarningContrastText = "#172221", Success = "#86D39F", SuccessLighten = "#14301F", SuccessContrastText = "#172221",
        Error = "#F29B95", ErrorLighten = "#3C1715", ErrorContrastText = "#172221", Info = "#8FC1EB", InfoLighten = "#12293D", InfoContrastText = "#172221",
        AppbarBackground = "#172221", AppbarText = "#E8EFEC", DrawerBackground = "#172221", DrawerText = "#E8EFEC",
    };
}
