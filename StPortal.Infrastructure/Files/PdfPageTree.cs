using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace StPortal.Infrastructure.Files;

/// <summary>The shape of a PDF's page tree, measured without recursion.</summary>
internal static class PdfPageTree
{
    // Writers make trees of two to five levels; even one page a level is far below this.
    private const int LevelsAtMost = 500;

    /// <summary>Deeper than whoever reads the file later, on an ordinary stack, could follow.</summary>
    public static bool IsTooDeep(PdfDocument pdf)
    {
        var seen = new HashSet<IndirectReferenceToken>();
        var level = Kids(pdf, pdf.Structure.Catalog.CatalogDictionary, "Pages", seen);
        for (var depth = 0; level.Count > 0; depth++)
        {
            if (depth > LevelsAtMost)
                return true;
            level = [.. level.SelectMany(node => Kids(pdf, node, "Kids", seen))];
        }

        return false;
    }

    private static List<DictionaryToken> Kids(PdfDocument pdf, DictionaryToken node, string key, HashSet<IndirectReferenceToken> seen)
    {
        if (!node.Data.TryGetValue(key, out var token))
            return [];
        var kids = Direct(pdf, token) is ArrayToken array ? array.Data : [token];
        return [.. kids.Where(kid => kid is not IndirectReferenceToken reference || seen.Add(reference))
            .Select(kid => Direct(pdf, kid)).OfType<DictionaryToken>()];
    }

    private static IToken? Direct(PdfDocument pdf, IToken token) =>
        token is IndirectReferenceToken reference ? pdf.Structure.TokenScanner.Get(reference.Data)?.Data : token;
}
