namespace StPortal.App.Features.Cohorts;

/// <summary>One cell of the map: whose training and which goal. In an address "id.STc4".</summary>
public sealed record GoalMapCellId(Guid TrainingId, string GoalCode)
{
    public static GoalMapCellId? Read(string? text) =>
        text?.Split('.', 2) is [var id, { Length: > 0 and <= 8 } code] && Guid.TryParse(id, out var training) ? new(training, code) : null;

    public override string ToString() => $"{TrainingId}.{GoalCode}";
}
