namespace StPortal.Infrastructure.Documents.Assembling;

/// <summary>A page as it is seen: width and height in points after rotation, and what shall be stamped on it.</summary>
internal sealed record PageShape(float Width, float Height, int Rotation, string? Stamp);
