namespace StPortal.Tests.Architecture.Offender.Segment;

/// <summary>A type named like a segment of a namespace, so that the rule against it is seen to fail.</summary>
internal sealed class Offender;
