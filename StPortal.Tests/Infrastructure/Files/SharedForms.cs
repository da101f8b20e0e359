namespace StPortal.Tests.Infrastructure.Files;

/// <summary>The authority's blank forms, which lie beside the project, not in it.</summary>
internal static class SharedForms
{
    private static readonly string Tail = Path.Combine("shared", "data", "forms");

    /// <summary>None where they do not lie.</summary>
    public static IReadOnlyList<string> Files()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, Tail);
            if (Directory.Exists(candidate))
                return Directory.GetFiles(candidate, "*.pdf", SearchOption.AllDirectories);
        }

        return [];
    }
}
