namespace StPortal.Domain;

/// <summary>One field as the person wrote it and as it now stands.</summary>
public sealed record FieldChange(string Field, string? Yours, string? Theirs);
