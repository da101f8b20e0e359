namespace StPortal.Infrastructure.Documents.Assembling;

internal static class PacketOutline
{
    /// <summary>The bookmarks of all parts with pages counted through the whole packet.</summary>
    public static IReadOnlyList<OutlineEntry> Of(IReadOnlyList<PreparedPart> parts)
    {
        var entries = new List<OutlineEntry>();
        var before = 0;
        foreach (var part in parts)
        {
            foreach (var entry in part.Outline)
                entries.Add(entry with { Page = before + entry.Page });
            before += part.Pages.Count;
        }

        return entries;
    }
}
