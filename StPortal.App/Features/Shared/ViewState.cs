namespace StPortal.App.Features.Shared;

/// <summary>The four states of every page; see <see cref="StateView"/>.</summary>
public enum ViewState
{
    Loading,
    Ready,
    Empty,
    Refused,
}
