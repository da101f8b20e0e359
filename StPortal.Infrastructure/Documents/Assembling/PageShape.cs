namespace StPortal.Infrastructure.Documents.Assembling;

/// <summary>A page to be stamped. Rectangles are in the page's own measures: points, unrotated, upwards from the lower left.</summary>
/// <param name="Seen">The part of the page that is seen; seldom begins elsewhere than at 0,0.</param>
/// <param name="Frame">What qpdf lays an overlay on: the trim box, which may be smaller or larger than what is seen.</param>
internal sealed record PageShape(PageArea Seen, PageArea Frame, int Rotation, string? Stamp)
{
    public bool IsSideways => Rotation is 90 or 270;
}
