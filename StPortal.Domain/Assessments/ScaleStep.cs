namespace StPortal.Domain.Assessments;

/// <summary>A step of the scale, lowest first.</summary>
public sealed record ScaleStep(string Value, LocalText Label);
