using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace StPortal.Infrastructure.Files;

/// <summary>
/// Whether a PDF can do something or carries something inside. Every object of its cross-reference table is walked, those in object
/// streams too, with names as they read once their escapes are undone. Going to a page, web links and plain forms are harmless; so are a
/// form's calls of the viewer's own number and date formats (<see cref="FormScript"/>), without which the authority's own blank form
/// would be refused.
/// </summary>
internal sealed class PdfActivity(PdfDocument pdf)
{
    // Each object named but not there is sought through the whole file; a hostile table could name thousands.
    private const int MissingAtMost = 20;

    private readonly List<StreamToken> objectStreams = [];
    private bool hasFormScripts;

    /// <summary>Throws what a parser throws at a broken file.</summary>
    public static bool IsActive(PdfDocument pdf, Stream file)
    {
        var activity = new PdfActivity(pdf);
        if (activity.IsCatalogueActive() || activity.IsAnyObjectActive())
            return true;
        // What stands outside the table is no object to us, but may be to a viewer that mends files in another way.
        file.Position = 0;
        return PdfRawText.HasActiveName(file, activity.hasFormScripts)
            || activity.objectStreams.Exists(stream => PdfRawText.HasActiveName(activity.TextOf(stream), activity.hasFormScripts));
    }

    private bool IsCatalogueActive()
    {
        var catalogue = pdf.Structure.Catalog.CatalogDictionary;
        // The catalogue's own events take scripts alone.
        return catalogue.Data.ContainsKey("AA")
            || (Resolve(catalogue, "OpenAction") is DictionaryToken opening && !PdfActiveNames.IsHarmlessOnOpening(opening));
    }

    private bool IsAnyObjectActive()
    {
        var missing = 0;
        foreach (var reference in pdf.Structure.CrossReferenceTable.ObjectOffsets.Keys)
        {
            var token = pdf.Structure.TokenScanner.Get(reference)?.Data;
            if (token is null && ++missing > MissingAtMost)
                throw new InvalidDataException("The cross-reference table names objects that are not there.");
            if (token is not null && IsActive(token))
                return true;
        }

        return false;
    }

    /// <summary>Without recursion: how deep a hostile object nests is its own choice.</summary>
    private bool IsActive(IToken whole)
    {
        var waiting = new Stack<IToken>([whole]);
        while (waiting.TryPop(out var token))
        {
            if (token is StreamToken stream && IsObjectStream(stream))
                objectStreams.Add(stream);
            var dictionary = token as DictionaryToken ?? (token as StreamToken)?.StreamDictionary;
            if (dictionary is not null && IsActive(dictionary))
                return true;
            foreach (var inner in dictionary?.Data.Values ?? (token as ArrayToken)?.Data ?? [])
                waiting.Push(inner);
        }

        return false;
    }

    private bool IsActive(DictionaryToken dictionary)
    {
        if (PdfActiveNames.Marks(dictionary))
            return true;
        if (dictionary.Data.ContainsKey("JS") || PdfActiveNames.KindOf(dictionary) == "JavaScript")
        {
            hasFormScripts = true;
            return !FormScript.IsFormat(ScriptOf(dictionary));
        }

        return Resolve(dictionary, "AA") is DictionaryToken events
            && events.Data.Keys.Any(name => Resolve(events, name) is DictionaryToken action && !PdfActiveNames.IsHarmlessOnEvent(action));
    }

    private string? ScriptOf(DictionaryToken action) => Resolve(action, "JS") switch
    {
        StringToken text => text.Data,
        HexToken text => text.Data,
        StreamToken stream => TextOf(stream),
        _ => null,
    };

    private string TextOf(StreamToken stream) =>
        Encoding.Latin1.GetString(stream.Decode(pdf.Structure.FilterProvider, pdf.Structure.TokenScanner).Span);

    private static bool IsObjectStream(StreamToken stream) =>
        stream.StreamDictionary.Data.TryGetValue("Type", out var type) && type is NameToken { Data: "ObjStm" };

    private IToken? Resolve(DictionaryToken dictionary, string name)
    {
        if (!dictionary.Data.TryGetValue(name, out var token))
            return null;
        return token is IndirectReferenceToken reference ? pdf.Structure.TokenScanner.Get(reference.Data)?.Data : token;
    }
}
