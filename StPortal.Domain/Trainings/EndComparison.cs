namespace StPortal.Domain.Trainings;

/// <summary>Two computed ends beside each other; null is an end that is never reached.</summary>
public sealed record EndComparison(DateOnly? Before, DateOnly? After)
{
    /// <summary>Days later (negative: earlier) than before; null when either is never reached.</summary>
    public int? DaysMoved => After?.DayNumber - Before?.DayNumber;
}
