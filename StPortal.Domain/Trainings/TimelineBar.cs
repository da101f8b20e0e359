namespace StPortal.Domain.Trainings;

/// <summary>A placement or a gap on the timeline.</summary>
/// <param name="Lane">From 0: what runs at the same time lies in lanes of its own.</param>
public sealed record TimelineBar(RoadSegment Segment, int Lane);
