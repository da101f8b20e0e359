namespace StPortal.App.Features.Shell;

/// <summary>One entry of the main menu. <paramref name="Text"/> is a key of <see cref="ShellTexts"/>.</summary>
public sealed record NavigationItem(string Href, string Text, string Icon);
