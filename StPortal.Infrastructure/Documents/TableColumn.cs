namespace StPortal.Infrastructure.Documents;

/// <summary>A column; <paramref name="Share"/> is its part of the width, in relation to the others.</summary>
public sealed record TableColumn(string Title, float Share = 1, bool IsNumeric = false);
