using StPortal.Infrastructure;

namespace StPortal.App.Operator.Doctor;

/// <summary>What documents are made of and with.</summary>
internal static class DocumentChecks
{
    public static Finding Forms(OperatorSession session)
    {
        if (session.Get<IConfiguration>()["Forms:Folder"] is not { Length: > 0 } folder)
            return Finding.Note("DoctorNoForms");
        var path = Path.GetFullPath(folder);
        if (!Directory.Exists(path))
            return Finding.Wrong("DoctorFormsMissing", path);
        var count = Directory.EnumerateFiles(path, "*.pdf", SearchOption.AllDirectories).Count();
        return count == 0 ? Finding.Wrong("DoctorFormsEmpty", path) : Finding.Fine("DoctorForms", path, count);
    }

    public static Finding Qpdf(OperatorSession session) =>
        FindOnPath("qpdf") is { } path ? Finding.Fine("DoctorQpdf", path) : Finding.Note("DoctorNoQpdf");

    public static Finding Fonts(OperatorSession session)
    {
        var count = typeof(InfrastructureServices).Assembly.GetManifestResourceNames()
            .Count(name => name.EndsWith(".ttf", StringComparison.OrdinalIgnoreCase));
        return count == 0 ? Finding.Wrong("DoctorNoFonts") : Finding.Fine("DoctorFonts", count);
    }

    private static string? FindOnPath(string program)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        string[] names = OperatingSystem.IsWindows() ? [program + ".exe"] : [program];
        return folders.SelectMany(folder => names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
    }
}
