namespace StPortal.Infrastructure.Documents.Layout;

/// <summary>Breaks text into lines of a width: at spaces, and within a word that alone is too wide.</summary>
internal static class TextWrap
{
    public static IReadOnlyList<string> Lines(string text, TextStyle style, float width)
    {
        var lines = new List<string>();
        foreach (var paragraph in text.ReplaceLineEndings("\n").Split('\n'))
            AddParagraph(lines, paragraph, style, width);
        return lines;
    }

    private static void AddParagraph(List<string> lines, string paragraph, TextStyle style, float width)
    {
        var line = "";
        foreach (var word in paragraph.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Pieces(word, style, width)))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (style.Measure(longer) <= width)
            {
                line = longer;
                continue;
            }

            lines.Add(line);
            line = word;
        }

        lines.Add(line);
    }

    private static IEnumerable<string> Pieces(string word, TextStyle style, float width)
    {
        while (style.Measure(word) > width && word.Length > 1)
        {
            var fits = word.Length - 1;
            while (fits > 1 && style.Measure(word[..fits]) > width)
                fits--;
            // A surrogate pair stays whole.
            if (char.IsHighSurrogate(word[fits - 1]) && fits > 1)
                fits--;
            yield return word[..fits];
            word = word[fits..];
        }

        yield return word;
    }
}
