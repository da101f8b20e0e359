namespace StPortal.Domain;

/// <summary>Checks of single fields that entities share. Limits are the columns' lengths.</summary>
public static class Guard
{
    public const int NameLength = 200;
    public const int TextLength = 4000;

    /// <summary>Null when the text fits, else the refusal that says why not.</summary>
    public static Refusal? Required(string field, string? text, int limit = NameLength) =>
        string.IsNullOrWhiteSpace(text) ? new FieldIsRequired(field) : Optional(field, text, limit);

    public static Refusal? Optional(string field, string? text, int limit = TextLength) =>
        text is not null && text.Trim().Length > limit ? new TextIsTooLong(field, limit, text.Trim().Length) : null;

    public static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
