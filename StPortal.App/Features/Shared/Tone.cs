namespace StPortal.App.Features.Shared;

/// <summary>The status hues, used only for status and always with a word.</summary>
public enum Tone
{
    Neutral,
    Ok,
    Attention,
    Bad,
    Info,
}
