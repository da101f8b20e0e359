namespace StPortal.App.Operator.Doctor;

/// <summary>What a check found; <paramref name="Key"/> is its text.</summary>
internal sealed record Finding(FindingLevel Level, string Key, params object[] Values)
{
    public static Finding Fine(string key, params object[] values) => new(FindingLevel.Fine, key, values);

    public static Finding Note(string key, params object[] values) => new(FindingLevel.Note, key, values);

    public static Finding Wrong(string key, params object[] values) => new(FindingLevel.Wrong, key, values);
}
