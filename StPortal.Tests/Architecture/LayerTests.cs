using System.Reflection;
using StPortal.Domain;
using StPortal.Infrastructure;

namespace StPortal.Tests.Architecture;

/// <summary>App → Infrastructure → Domain, and nothing else.</summary>
public sealed class LayerTests
{
    private static readonly Assembly Domain = typeof(Result).Assembly;
    private static readonly Assembly Infrastructure = typeof(InfrastructureServices).Assembly;
    private static readonly Assembly App = typeof(Program).Assembly;

    [Fact]
    public void Domain_Uses_NothingButTheFramework() =>
        Assert.Empty(OtherThan(Domain, "System.", "netstandard", "mscorlib", "Microsoft.Win32."));

    [Fact]
    public void Domain_Check_SeesAPackage() => Assert.NotEmpty(OtherThan(Infrastructure, "System."));

    [Fact]
    public void App_Never_TouchesEntityFramework() => Assert.Empty(EntityFrameworkIn(App));

    [Fact]
    public void App_Check_SeesEntityFramework() => Assert.NotEmpty(EntityFrameworkIn(Infrastructure));

    [Fact]
    public void Infrastructure_Never_KnowsTheScreens() =>
        Assert.DoesNotContain(Infrastructure.GetReferencedAssemblies(), name => name.Name is "StPortal.App" or "MudBlazor");

    [Fact]
    public void NoType_IsNamedLikeANamespaceSegment() => Assert.Empty(NamedLikeASegment([Domain, Infrastructure, App]));

    [Fact]
    public void NamedLikeASegment_Check_SeesAnOffender() =>
        Assert.Contains(typeof(Offender.Segment.Offender).FullName, NamedLikeASegment([typeof(LayerTests).Assembly]));

    private static List<string?> OtherThan(Assembly assembly, params string[] prefixes) =>
        [.. assembly.GetReferencedAssemblies().Select(name => name.Name).Where(name => !Array.Exists(prefixes, prefix => name!.StartsWith(prefix, StringComparison.Ordinal)))];

    private static List<string?> EntityFrameworkIn(Assembly assembly) =>
        [.. assembly.GetReferencedAssemblies().Select(name => name.Name).Where(name => name!.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal))];

    private static List<string?> NamedLikeASegment(IReadOnlyList<Assembly> assemblies)
    {
        var types = assemblies.SelectMany(assembly => assembly.GetTypes()).Where(type => type is { IsNested: false, Namespace: not null }).ToList();
        var segments = types.Where(type => type.Namespace!.StartsWith("StPortal", StringComparison.Ordinal))
            .SelectMany(type => type.Namespace!.Split('.')).ToHashSet();
        return [.. types.Where(type => type.Namespace!.StartsWith("StPortal", StringComparison.Ordinal) && segments.Contains(type.Name)).Select(type => type.FullName)];
    }
}
