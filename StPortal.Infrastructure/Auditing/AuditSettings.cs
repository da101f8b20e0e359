using Microsoft.Extensions.Configuration;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.Auditing;

/// <summary>Where the heads of the chains are written down outside the database.</summary>
public sealed record AuditSettings(string AnchorFolder, bool LiesInDataFolder)
{
    public static AuditSettings Of(IConfiguration configuration)
    {
        var data = Path.GetFullPath(configuration["Data:Folder"] is { Length: > 0 } named ? named : new DataOptions().Folder);
        var anchors = Path.GetFullPath(configuration["Audit:AnchorFolder"] is { Length: > 0 } folder ? folder : Path.Combine(data, "audit"));
        var relative = Path.GetRelativePath(data, anchors);
        return new AuditSettings(anchors, relative != ".." && !relative.StartsWith($"..{Path.DirectorySeparatorChar}", StringComparison.Ordinal) && !Path.IsPathRooted(relative));
    }
}
