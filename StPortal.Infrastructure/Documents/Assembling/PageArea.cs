namespace StPortal.Infrastructure.Documents.Assembling;

/// <summary>A rectangle of a page, upwards from the lower left.</summary>
internal sealed record PageArea(float Left, float Bottom, float Right, float Top)
{
    public float Width => Right - Left;

    public float Height => Top - Bottom;

    /// <summary>What both cover; this area where they have nothing in common.</summary>
    public PageArea Within(PageArea other)
    {
        var common = new PageArea(
            Math.Max(Left, other.Left), Math.Max(Bottom, other.Bottom), Math.Min(Right, other.Right), Math.Min(Top, other.Top));
        return common is { Width: > 0, Height: > 0 } ? common : this;
    }
}
