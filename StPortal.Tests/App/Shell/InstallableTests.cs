using System.Buffers.Binary;
using System.Text.Json;
using StPortal.App.Features.Shell;
using StPortal.Tests.Architecture;

namespace StPortal.Tests.App.Shell;

/// <summary>What a device reads when it installs the portal: the manifest, and icons of the sizes that it states.</summary>
public sealed class InstallableTests
{
    private static readonly string Web = Path.Combine(SourceTree.Root, "StPortal.App/wwwroot");
    private static readonly JsonElement Manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(Web, "manifest.webmanifest"))).RootElement;

    public static TheoryData<string, string> Pictures =>
    [
        .. Icons(Manifest).Concat(Manifest.GetProperty("shortcuts").EnumerateArray().SelectMany(Icons))
            .Where(icon => icon.Type == "image/png").Select(icon => (icon.Path, icon.Sizes)).Distinct()
            .Append(("/icons/apple-touch-icon.png", "180x180"))
            .Select(icon => new TheoryDataRow<string, string>(icon.Item1, icon.Item2)),
    ];

    [Fact]
    public void Manifest_SaysWhatADeviceAsksFor()
    {
        Assert.Equal("sv", Manifest.GetProperty("lang").GetString());
        Assert.Equal("/", Manifest.GetProperty("start_url").GetString());
        Assert.Equal("standalone", Manifest.GetProperty("display").GetString());
        Assert.NotEmpty(Manifest.GetProperty("name").GetString()!);
        Assert.InRange(Manifest.GetProperty("short_name").GetString()!.Length, 1, 12);
        Assert.Equal(["any", "192x192", "512x512"], Icons(Manifest).Where(icon => icon.Purpose == "any").Select(icon => icon.Sizes));
        Assert.Contains("512x512", Icons(Manifest).Where(icon => icon.Purpose == "maskable").Select(icon => icon.Sizes));
    }

    [Theory]
    [MemberData(nameof(Pictures))]
    public void Icon_HasTheSizeThatIsStated(string path, string sizes)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Web, path.TrimStart('/')));

        Assert.Equal("PNG"u8.ToArray(), bytes[1..4]);
        Assert.Equal(sizes, $"{BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16))}x{BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(20))}");
    }

    [Fact]
    public void Colours_AreThePagesOwn()
    {
        var light = Assert.Single(ThemeColours.For(Appearance.Light)).Colour;

        Assert.Equal(light, Manifest.GetProperty("theme_color").GetString());
        Assert.Equal(light, Manifest.GetProperty("background_color").GetString());
        Assert.Equal(["#F6F7F5", "#0F1716"], ThemeColours.For(Appearance.Device).Select(one => one.Colour));
    }

    [Fact]
    public void Shortcuts_LeadToPages()
    {
        var routes = EndToEnd.PageList.All.Select(page => page.Address).ToHashSet();

        Assert.All(Manifest.GetProperty("shortcuts").EnumerateArray(), shortcut => Assert.Contains(shortcut.GetProperty("url").GetString()!, routes));
    }

    private static IEnumerable<(string Path, string Sizes, string Type, string Purpose)> Icons(JsonElement holder) =>
        holder.GetProperty("icons").EnumerateArray().Select(icon => (
            icon.GetProperty("src").GetString()!, icon.GetProperty("sizes").GetString()!, icon.GetProperty("type").GetString()!,
            icon.TryGetProperty("purpose", out var purpose) ? purpose.GetString()! : "any"));
}
