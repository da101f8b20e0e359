namespace StPortal.App.Features.Shell;

/// <summary>
/// One entry of the main menu. <paramref name="Text"/> is a key of <see cref="ShellTexts"/>; <paramref name="IsAct"/> when the page is
/// the beginning of an act, which the search tells apart from pages; <paramref name="YieldsOnPhone"/> when a phone's bar, which has room for
/// three beside "Mer", rather holds the entries after it.
/// </summary>
public sealed record NavigationItem(string Href, string Text, string Icon, bool IsAct = false, bool YieldsOnPhone = false);
