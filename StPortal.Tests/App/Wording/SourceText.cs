namespace StPortal.Tests.App.Wording;

/// <summary>Finds one's way in C# and Razor text: where a bracket closes, and what a string holds beside its expressions.</summary>
internal static class SourceText
{
    /// <summary>What stands in for an expression within a string.</summary>
    public const char Hole = '*';

    /// <summary>The index of the bracket that closes the one at <paramref name="open"/>; strings within are stepped over.</summary>
    public static int Closing(string text, int open)
    {
        var depth = 0;
        for (var i = open; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"':
                    i = EndOfString(text, i);
                    break;
                case '(' or '[' or '{':
                    depth++;
                    break;
                case ')' or ']' or '}':
                    if (--depth == 0)
                        return i;
                    break;
                default:
                    break;
            }
        }

        return text.Length - 1;
    }

    /// <summary>Strings in C#, interpolated ones with a hole for each expression. Strings within those expressions come after the one around them.</summary>
    public static IEnumerable<string> Strings(string text, bool within = true)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\'' && i + 2 < text.Length && (text[i + 2] == '\'' || text[i + 1] == '\\'))
            {
                i = text.IndexOf('\'', i + (text[i + 1] == '\\' ? 3 : 2));
                continue;
            }

            if (text[i] != '"')
                continue;
            var end = EndOfString(text, i);
            var isInterpolated = i > 0 && (text[i - 1] == '$' || (i > 1 && text[i - 1] == '@' && text[i - 2] == '$'));
            var inner = text[(i + 1)..Math.Max(i + 1, end)];
            yield return isInterpolated ? WithHoles(inner) : inner;
            if (isInterpolated && within)
            {
                foreach (var value in Holes(inner).SelectMany(hole => Strings(hole)))
                    yield return value;
            }

            i = end;
        }
    }

    public static string WithHoles(string inner)
    {
        var kept = new System.Text.StringBuilder();
        for (var i = 0; i < inner.Length; i++)
        {
            if (inner[i] != '{')
            {
                kept.Append(inner[i]);
                continue;
            }

            kept.Append(Hole);
            i = Closing(inner, i);
        }

        return kept.ToString();
    }

    private static IEnumerable<string> Holes(string inner)
    {
        for (var i = 0; i < inner.Length; i++)
        {
            if (inner[i] != '{')
                continue;
            var end = Closing(inner, i);
            yield return inner[(i + 1)..end];
            i = end;
        }
    }

    /// <summary>The index of the quotation mark that ends the string which begins at <paramref name="start"/>.</summary>
    public static int EndOfString(string text, int start)
    {
        var raw = start + 2 < text.Length && text[start + 1] == '"' && text[start + 2] == '"';
        if (raw)
        {
            var close = text.IndexOf("\"\"\"", start + 3, StringComparison.Ordinal);
            return close < 0 ? text.Length - 1 : close + 2;
        }

        var isInterpolated = start > 0 && text[start - 1] == '$';
        for (var i = start + 1; i < text.Length; i++)
        {
            if (text[i] == '\\')
                i++;
            else if (isInterpolated && text[i] == '{')
                i = Closing(text, i);
            else if (text[i] is '"' or '\n')
                return i;
        }

        return text.Length - 1;
    }
}
