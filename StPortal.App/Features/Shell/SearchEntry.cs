namespace StPortal.App.Features.Shell;

/// <summary>
/// A page or an act that the search leads to. <paramref name="Text"/> is a key of <see cref="ShellTexts"/>; under the same key with
/// "Words" after it stand further words by which it is found.
/// </summary>
public sealed record SearchEntry(string Text, string Icon)
{
    /// <summary>The page that it opens.</summary>
    public string? Href { get; init; }

    /// <summary>Or the form of the person's menu that it sends, so that there is one of each on the page.</summary>
    public string? Form { get; init; }

    /// <summary>What the form is sent with, where it asks for a choice.</summary>
    public (string Name, string Value)? Choice { get; init; }

    /// <summary>Or the appearance that it chooses.</summary>
    public Appearance? Appearance { get; init; }

    /// <summary>Key of the page where the act is done, when the act is a button there.</summary>
    public string? Where { get; init; }
}
