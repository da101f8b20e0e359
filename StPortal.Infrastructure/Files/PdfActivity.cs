using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace StPortal.Infrastructure.Files;

/// <summary>Whether a PDF does something when opened: the catalogue's actions, names and attached files, also in compressed objects.</summary>
internal static class PdfActivity
{
    public static bool IsActive(PdfDocument pdf)
    {
        var catalogue = pdf.Structure.Catalog.CatalogDictionary;
        if (catalogue.TryGet(NameToken.Create("AA"), out _))
            return true;
        if (Resolve(pdf, catalogue, "OpenAction") is DictionaryToken action && IsAction(action))
            return true;
        return Resolve(pdf, catalogue, "Names") is DictionaryToken names
            && (names.ContainsKey(NameToken.Create("JavaScript")) || names.ContainsKey(NameToken.Create("EmbeddedFiles")));
    }

    /// <summary>Going to a page is harmless; everything else an opening can do is not wanted.</summary>
    private static bool IsAction(DictionaryToken action) =>
        !(action.TryGet(NameToken.Create("S"), out var kind) && kind is NameToken { Data: "GoTo" });

    private static IToken? Resolve(PdfDocument pdf, DictionaryToken dictionary, string name)
    {
        if (!dictionary.TryGet(NameToken.Create(name), out var token))
            return null;
        return token is IndirectReferenceToken reference ? pdf.Structure.GetObject(reference.Data).Data : token;
    }
}
