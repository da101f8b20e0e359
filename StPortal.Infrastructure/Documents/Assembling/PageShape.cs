namespace StPortal.Infrastructure.Documents.Assembling;

/// <summary>A page as it is seen: width and height in points after rotation, and what shall be stamped on it.</summary>
/// <param name="Left">Where the part of the page that is seen begins in the page's own, unrotated measures; seldom other than 0.</param>
/// <param name="Bottom">The same, upwards.</param>
internal sealed record PageShape(float Width, float Height, int Rotation, float Left, float Bottom, string? Stamp);
