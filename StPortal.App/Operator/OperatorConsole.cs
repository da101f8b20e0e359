namespace StPortal.App.Operator;

/// <summary>Where a verb writes: what was asked for, and what went wrong.</summary>
public sealed record OperatorConsole(TextWriter Output, TextWriter Error);
