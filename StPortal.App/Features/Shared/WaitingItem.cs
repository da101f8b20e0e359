namespace StPortal.App.Features.Shared;

/// <summary>
/// One row of <see cref="WaitingList"/>: what to do, why or since when, the verb, and where it is done.
/// <paramref name="Returned"/> draws the arrow of something sent back instead of the icon.
/// </summary>
public sealed record WaitingItem(string Icon, string Title, string? Detail, string Action, string Href, bool Returned = false);
