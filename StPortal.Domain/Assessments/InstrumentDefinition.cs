namespace StPortal.Domain.Assessments;

/// <summary>A form as data: what is asked, on which scale. A published version never changes.</summary>
public sealed record InstrumentDefinition(
    IReadOnlyList<InstrumentItem> Items,
    IReadOnlyList<ScaleStep> Scale,
    IReadOnlyList<InstrumentOption> Settings,
    IReadOnlyList<InstrumentOption> Complexities,
    bool AsksIndependence,
    string SourceNote)
{
    /// <summary>The answer that says that an item was not observed; it counts as answered.</summary>
    public const string NotObserved = "not-observed";

    public bool Accepts(string itemKey, string answer) =>
        Items.Any(item => item.Key == itemKey) && (answer == NotObserved || Scale.Any(step => step.Value == answer));
}
