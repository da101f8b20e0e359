using SkiaSharp;

namespace StPortal.Infrastructure.Documents.Layout;

/// <summary>The embedded typefaces (Liberation Sans, SIL Open Font License): full Swedish and Latin coverage.</summary>
internal static class DocumentFonts
{
    public static SKTypeface Regular { get; } = Load("LiberationSans-Regular.ttf");

    public static SKTypeface Bold { get; } = Load("LiberationSans-Bold.ttf");

    private static SKTypeface Load(string file)
    {
        var name = $"{typeof(RenderedDocument).Namespace}.Fonts.{file}";
        using var stream = typeof(DocumentFonts).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The font {name} is not embedded.");
        return SKTypeface.FromStream(stream) ?? throw new InvalidOperationException($"The font {name} cannot be read.");
    }
}
