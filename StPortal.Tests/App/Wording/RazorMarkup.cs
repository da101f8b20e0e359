using System.Text;
using System.Text.RegularExpressions;

namespace StPortal.Tests.App.Wording;

/// <summary>What a component's markup holds beside its C#: text between tags, and attributes without their expressions.</summary>
internal sealed partial class RazorMarkup
{
    private readonly string markup;
    private readonly StringBuilder text = new();
    private readonly List<(string Name, string Value)> attributes = [];
    private readonly List<string> expressions = [];

    public RazorMarkup(string source)
    {
        var code = CodeBlock().Match(source);
        markup = Comment().Replace(code.Success ? source[..code.Index] : source, "");
        for (var i = 0; i < markup.Length;)
            i = Step(i);
    }

    /// <summary>Attributes whose value a person reads or hears.</summary>
    public static IReadOnlySet<string> ForPeople { get; } = new HashSet<string>
    {
        "aria-label", "aria-description", "aria-roledescription", "aria-valuetext", "title", "placeholder", "alt", "label",
        "Label", "Title", "DocumentTitle", "Lead", "Why", "Hint", "Note", "Text", "Message", "Placeholder", "HelperText",
    };

    public IEnumerable<string> Texts => text.ToString().Split('\n').Select(line => Statement().Replace(line, "").Trim()).Where(IsWording);

    public IEnumerable<string> Attributes => attributes.Where(one => ForPeople.Contains(one.Name) && IsWording(one.Value)).Select(one => $"{one.Name}=\"{one.Value}\"");

    /// <summary>The C# that is written out: between tags and in an attribute for people. Elsewhere it makes ids and names of classes.</summary>
    public IReadOnlyList<string> Expressions => expressions;

    private static bool IsWording(string value) => Word().IsMatch(Entity().Replace(value, ""));

    private int Step(int i)
    {
        switch (markup[i])
        {
            case '@':
                return AfterExpression(i, isShown: true);
            case '<' when i + 1 < markup.Length && (char.IsLetter(markup[i + 1]) || markup[i + 1] is '/' or '!'):
                text.Append('\n');
                return AfterTag(i);
            default:
                // A condition that goes on after a block: "else if (x < 3)".
                if (Condition().Match(markup, i) is { Success: true } condition && condition.Index == i && StandsFirst(i))
                    return SourceText.Closing(markup, i + condition.Length - 1) + 1;
                text.Append(markup[i]);
                return i + 1;
        }
    }

    private bool StandsFirst(int i) => string.IsNullOrWhiteSpace(markup[(markup.LastIndexOf('\n', Math.Max(0, i - 1)) + 1)..i]);

    private int AfterTag(int i)
    {
        while (i < markup.Length && markup[i] != '>')
        {
            if (markup[i] == '@')
                i = AfterExpression(i, isShown: false);
            else if (markup[i] == '"')
                i = AfterValue(i);
            else
                i++;
        }

        return i + 1;
    }

    private int AfterValue(int open)
    {
        var value = new StringBuilder();
        var name = NameBefore().Match(markup[..open]).Groups[1].Value;
        var i = open + 1;
        while (i < markup.Length && markup[i] != '"')
        {
            if (markup[i] == '@')
            {
                i = AfterExpression(i, ForPeople.Contains(name));
                continue;
            }

            value.Append(markup[i++]);
        }

        attributes.Add((name, value.ToString()));
        return i + 1;
    }

    /// <summary>Past @(…), @T["…"].Value, @if (…), @{ … } and directives; "@@" is a sign.</summary>
    private int AfterExpression(int at, bool isShown)
    {
        var end = EndOfExpression(at);
        if (isShown)
            expressions.Add(markup[at..Math.Min(end, markup.Length)]);
        return end;
    }

    private int EndOfExpression(int at)
    {
        var i = at + 1;
        if (i >= markup.Length || markup[i] == '@')
            return i + 1;
        if (markup[i] is '(' or '{')
            return SourceText.Closing(markup, i) + 1;
        if (Directive().Match(markup, i) is { Success: true } directive && directive.Index == i)
            return markup.IndexOf('\n', i) is var end and >= 0 ? end : markup.Length;
        while (i < markup.Length && (char.IsLetterOrDigit(markup[i]) || markup[i] is '_' or '(' or '[' or ':' or '-' || ((markup[i] is '.' or '!' or '?') && i + 1 < markup.Length && (char.IsLetter(markup[i + 1]) || markup[i + 1] is '.' or '['))))
        {
            if (markup[i] is ':' or '-' && !IsDirectiveAttribute(at, i))
                break;
            i = markup[i] is '(' or '[' ? SourceText.Closing(markup, i) + 1 : i + 1;
            if (Keyword().Match(markup[at..i]) is { Success: true } && i < markup.Length && markup[i] == ' ')
                return SourceText.Closing(markup, markup.IndexOf('(', i)) + 1;
        }

        return i;
    }

    /// <summary>@onclick:preventDefault within a tag.</summary>
    private bool IsDirectiveAttribute(int at, int i) => markup[i] == ':' && markup[(at + 1)..i].StartsWith("on", StringComparison.Ordinal);

    [GeneratedRegex(@"^@code\b", RegexOptions.Multiline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex(@"@\*.*?\*@|<!--.*?-->", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"(page|using|inject|inherits|implements|layout|attribute|typeparam|namespace|rendermode|preservewhitespace)\b(?=[^=]*\n)")]
    private static partial Regex Directive();

    [GeneratedRegex("^@(if|for|foreach|while|switch|lock)$")]
    private static partial Regex Keyword();

    [GeneratedRegex(@"(else if|if|foreach|for|while|switch) \(")]
    private static partial Regex Condition();

    /// <summary>What is left of C# in a block of markup.</summary>
    [GeneratedRegex(@"^\s*(else|break;|default:|continue;|case [^:]*:|var \w+ = .*)\s*$|\}\s*else( if \(.*\))?\s*\{")]
    private static partial Regex Statement();

    [GeneratedRegex(@"([\w:-]+)=$")]
    private static partial Regex NameBefore();

    [GeneratedRegex(@"\p{L}{2,}")]
    private static partial Regex Word();

    [GeneratedRegex(@"&\w+;")]
    private static partial Regex Entity();
}
