using StPortal.Tests.Architecture;

namespace StPortal.Tests.App.Wording;

/// <summary>Every key that is asked for exists, and every key that exists is asked for.</summary>
public sealed class ResourceKeyTests
{
    private static readonly Dictionary<string, string> Sources =
        SourceTree.Files(".razor", "StPortal.App").Concat(SourceTree.Files(".cs", "StPortal.App", "StPortal.Infrastructure")).ToDictionary(file => file.Path, file => file.Text);

    private static readonly LocalizerUse[] Uses =
        [.. Sources.SelectMany(file => LocalizerUse.In(file.Key, file.Value, Sources.GetValueOrDefault(OtherHalf(file.Key), "")))];

    private static readonly ResourceKeys Checked = new(Uses, KeyFamilies.All);

    private static readonly Dictionary<string, string> Folders = SourceTree.Files(".resx", "StPortal.App", "StPortal.Infrastructure")
        .Where(file => !file.Path.EndsWith(".en.resx", StringComparison.Ordinal))
        .ToDictionary(file => Path.GetFileNameWithoutExtension(file.Path), file => Path.GetDirectoryName(file.Path)!.Replace('\\', '/'));

    public static TheoryData<string> Resources => [.. Folders.Keys];

    [Theory]
    [MemberData(nameof(Resources))]
    public void Keys_AskedFor_Exist(string resource) => Told.Nothing(Checked.Missing(resource, KeysOf(resource)));

    [Theory]
    [MemberData(nameof(Resources))]
    public void Keys_ThatExist_AreAskedFor(string resource) => Told.Nothing(Checked.Orphans(
        resource, KeysOf(resource), Sources.Where(file => file.Key.StartsWith(Folders[resource] + "/", StringComparison.Ordinal)).Select(file => file.Value)));

    [Fact]
    public void Keys_PutTogether_AreDeclared()
    {
        Assert.True(Uses.Length > 300);
        Told.Nothing(Checked.Undeclared());
    }

    [Fact]
    public void Families_All_AreStillUsed() => Told.Nothing(KeyFamilies.All.Where(family => !IsUsed(family)).Select(family => $"{family.Resource} {family.Pattern}"));

    [Fact]
    public void Breaches_OfEachRule_AreNamed()
    {
        const string Offender = """@inject IStringLocalizer<ShellTexts> T <p title="@T["Gone", T["Here"]]">@T[$"Colour{tone}"] @T[open ? "Open" : "Shut"]</p>""";
        var rule = new ResourceKeys([.. LocalizerUse.In("Offender.razor", Offender)], []);

        Assert.Equal(
            ["Offender.razor asks ShellTexts for Gone", "Offender.razor asks ShellTexts for Shut"],
            rule.Missing("ShellTexts", new HashSet<string> { "Here", "Open" }));
        Assert.Equal(["Offender.razor asks ShellTexts for Colour*, which is not among the key families"], rule.Undeclared());
        Assert.Equal(["ShellTexts.Left is asked for by nobody"], rule.Orphans("ShellTexts", ["Here", "Open", "Left", "Written"], ["var key = \"Written\";"]));
        Assert.Equal(["ShellTexts has no ToneB (Tone*)"], new ResourceKeys([], [new("ShellTexts", "Tone*", ["A", "B"])]).Missing("ShellTexts", new HashSet<string> { "ToneA" }));
    }

    private static HashSet<string> KeysOf(string resource) => [.. TextPair.All.Where(one => one.Resource == resource).Select(one => one.Key)];

    private static string OtherHalf(string path) => path.EndsWith(".razor.cs", StringComparison.Ordinal) ? path[..^3] : path + ".cs";

    /// <summary>By a use of the localizer, by a string put together beside it, or, for a hole alone, by any use that is not written out.</summary>
    private static bool IsUsed(KeyFamily family) =>
        family.Pattern == "*"
        || Uses.Any(use => use.Resource == family.Resource && use.Patterns.Contains(family.Pattern))
        || Sources.Where(file => file.Key.StartsWith(Folders[family.Resource], StringComparison.Ordinal))
            .SelectMany(file => SourceText.Strings(file.Value)).Contains(family.Pattern);
}
