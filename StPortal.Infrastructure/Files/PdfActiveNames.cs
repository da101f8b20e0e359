using UglyToad.PdfPig.Tokens;

namespace StPortal.Infrastructure.Files;

/// <summary>The names by which a dictionary of a PDF tells that it acts or carries something inside.</summary>
internal static class PdfActiveNames
{
    // XFA forms carry scripts of their own language, and show nothing once merged into a packet.
    private static readonly string[] Keys =
        ["JavaScript", "EmbeddedFiles", "EF", "RichMediaContent", "RichMediaSettings", "OnInstantiate", "XFA"];

    private static readonly string[] Types = ["EmbeddedFile", "FileAttachment", "RichMedia", "3D", "Movie", "Sound"];

    private static readonly string[] Actions =
        ["Launch", "ImportData", "SubmitForm", "GoToE", "Rendition", "Movie", "Sound", "RichMediaExecute"];

    /// <summary>What the dictionary does when it is an action: the name under <c>/S</c>.</summary>
    public static string? KindOf(DictionaryToken dictionary) => NameOf(dictionary, "S");

    /// <summary>Whether the dictionary is active by itself; scripts are judged apart, by what they say.</summary>
    public static bool Marks(DictionaryToken dictionary) =>
        Array.Exists(Keys, dictionary.Data.ContainsKey)
        || Array.IndexOf(Types, NameOf(dictionary, "Type")) >= 0
        || Array.IndexOf(Types, NameOf(dictionary, "Subtype")) >= 0
        || Array.IndexOf(Actions, KindOf(dictionary)) >= 0;

    /// <summary>Going to a page is harmless; nothing else shall happen because a file is opened.</summary>
    public static bool IsHarmlessOnOpening(DictionaryToken action) => KindOf(action) == "GoTo" && !action.Data.ContainsKey("Next");

    /// <summary>
    /// What a page or a field may do by itself: move within the document, show or hide a field. A web link followed without a click is
    /// not harmless. Scripts are judged apart; a dictionary that is no action does nothing.
    /// </summary>
    public static bool IsHarmlessOnEvent(DictionaryToken action) => KindOf(action) is null or "GoTo" or "Hide" or "JavaScript"
        && !action.Data.ContainsKey("Next");

    private static string? NameOf(DictionaryToken dictionary, string key) =>
        dictionary.Data.TryGetValue(key, out var token) && token is NameToken name ? name.Data : null;
}
