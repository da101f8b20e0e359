using System.Text.RegularExpressions;

namespace StPortal.Tests.App.Wording;

/// <summary>Holds the keys of a resource against the sources that ask for them.</summary>
internal sealed partial class ResourceKeys(IReadOnlyCollection<LocalizerUse> uses, IReadOnlyCollection<KeyFamily> families)
{
    public IEnumerable<string> Missing(string resource, IReadOnlySet<string> keys) =>
        uses.Where(use => use.Resource == resource)
            .SelectMany(use => use.Keys.Where(key => !keys.Contains(key)).Select(key => $"{use.Path} asks {resource} for {key}"))
            .Concat(families.Where(family => family.Resource == resource)
                .SelectMany(family => family.Keys.Where(key => !keys.Contains(key)).Select(key => $"{resource} has no {key} ({family.Pattern})")));

    public IEnumerable<string> Undeclared() =>
        uses.SelectMany(use => use.Patterns.Where(pattern => !families.Any(family => family.Resource == use.Resource && family.Pattern == pattern))
            .Select(pattern => $"{use.Path} asks {use.Resource} for {pattern}, which is not among the key families"));

    /// <param name="sources">The resource's own folder: a key may be written out there and asked for elsewhere.</param>
    public IEnumerable<string> Orphans(string resource, IEnumerable<string> keys, IEnumerable<string> sources)
    {
        var asked = uses.Where(use => use.Resource == resource).SelectMany(use => use.Keys).ToHashSet();
        var written = sources.SelectMany(text => Quoted().Matches(text)).Select(match => match.Groups[1].Value).ToHashSet();
        return keys.Where(key => !asked.Contains(key) && !written.Contains(key) && !families.Any(family => family.Resource == resource && family.Holds(key)))
            .Select(key => $"{resource}.{key} is asked for by nobody");
    }

    [GeneratedRegex("""(?="([\w-]+)")""")]
    private static partial Regex Quoted();
}
