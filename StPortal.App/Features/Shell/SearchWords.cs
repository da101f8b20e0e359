using System.Text;
using StPortal.Domain;

namespace StPortal.App.Features.Shell;

/// <summary>What was typed, as words that are looked for: without regard to case, accents or order.</summary>
public sealed class SearchWords
{
    private readonly string[] words;

    public SearchWords(string typed) =>
        words = SwedishText.ForSearch(typed).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public bool IsEmpty => words.Length == 0;

    /// <summary>Every word begins a word of the text.</summary>
    public bool Fit(string text)
    {
        var folded = " " + SwedishText.ForSearch(text).Replace('-', ' ');
        return words.All(word => folded.Contains(" " + word.Replace('-', ' '), StringComparison.Ordinal));
    }

    /// <summary>The text in parts, those that were looked for marked; together they are the text.</summary>
    public IReadOnlyList<(string Text, bool IsHit)> PartsOf(string text)
    {
        var hits = Hits(text);
        var parts = new List<(string Text, bool IsHit)>();
        for (int from = 0, to; from < text.Length; from = to)
        {
            to = from + 1;
            while (to < text.Length && hits[to] == hits[from])
                to++;
            parts.Add((text[from..to], hits[from]));
        }

        return parts;
    }

    /// <summary>Folding may make two letters of one (æ), so each folded letter remembers which it came from.</summary>
    private bool[] Hits(string text)
    {
        var folded = new StringBuilder(text.Length);
        var origin = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var letters = char.IsWhiteSpace(text[i]) ? " " : SwedishText.ForSearch(text[i].ToString());
            folded.Append(letters);
            origin.AddRange(Enumerable.Repeat(i, letters.Length));
        }

        var (plain, hits) = (folded.ToString(), new bool[text.Length]);
        foreach (var word in words)
        {
            var at = Find(plain, word);
            for (var i = at; at >= 0 && i < at + word.Length; i++)
                hits[origin[i]] = true;
        }

        return hits;
    }

    /// <summary>Where a word begins so, before where it is in the middle of one.</summary>
    private static int Find(string plain, string word)
    {
        for (var at = plain.IndexOf(word, StringComparison.Ordinal); at >= 0; at = plain.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || !char.IsLetterOrDigit(plain[at - 1]))
                return at;
        }

        return plain.IndexOf(word, StringComparison.Ordinal);
    }
}
