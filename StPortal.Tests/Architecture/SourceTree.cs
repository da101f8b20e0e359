namespace StPortal.Tests.Architecture;

/// <summary>The project's own files, found upwards from where the tests run.</summary>
internal static class SourceTree
{
    public static string Root { get; } = FindRoot();

    /// <summary>Paths relative to the root, with forward slashes, and their texts; generated and built files left out.</summary>
    public static IEnumerable<(string Path, string Text)> Files(string extension, params IReadOnlyList<string> projects) =>
        projects.SelectMany(project => Directory.EnumerateFiles(Path.Combine(Root, project), "*" + extension, SearchOption.AllDirectories))
            .Select(path => (Full: path, Relative: Path.GetRelativePath(Root, path).Replace('\\', '/')))
            .Where(file => !file.Relative.Contains("/bin/", StringComparison.Ordinal)
                && !file.Relative.Contains("/obj/", StringComparison.Ordinal)
                && !file.Relative.Contains("/Migrations/", StringComparison.Ordinal))
            .Select(file => (file.Relative, File.ReadAllText(file.Full)));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "StPortal.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("StPortal.sln was not found above the tests.");
    }
}
