namespace StPortal.Tests.Infrastructure.Imports;

/// <summary>The cohort sample that lies beside the project, not in it.</summary>
internal static class SharedSample
{
    private static readonly string Tail = Path.Combine("shared", "data", "cohort-sample");

    public static string Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, Tail);
            if (Directory.Exists(candidate))
                return candidate;
        }

        Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") == "true", $"The sample {Tail} does not lie beside this copy of the project.");
        throw new DirectoryNotFoundException($"The sample {Tail} is in no folder above {AppContext.BaseDirectory}.");
    }
}
