namespace StPortal.Domain.Curricula;

/// <summary>
/// One activity a goal prescribes, as a list of alternatives: K/A is met by clinical service or by auscultation. Each prescribed
/// activity needs its own certificate (regulation.md 2).
/// </summary>
public sealed record PrescribedActivity
{
    public PrescribedActivity(params IReadOnlyList<ActivityCode> alternatives)
    {
        ArgumentOutOfRangeException.ThrowIfZero(alternatives.Count);
        Alternatives = alternatives;
    }

    public IReadOnlyList<ActivityCode> Alternatives { get; }

    public bool IsMetBy(ActivityCode activity) => Alternatives.Contains(activity);

    public bool Equals(PrescribedActivity? other) => other is not null && Alternatives.SequenceEqual(other.Alternatives);

    public override int GetHashCode() => Alternatives.Aggregate(0, HashCode.Combine);

    /// <summary>The letters: "K", "K/A".</summary>
    public override string ToString() => string.Join('/', Alternatives.Select(ActivityLetters.Of));
}
