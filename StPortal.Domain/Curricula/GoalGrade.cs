namespace StPortal.Domain.Curricula;

/// <summary>How well a goal's facts are known.</summary>
public enum GoalGrade
{
    /// <summary>Read in an official text.</summary>
    Primary = 1,

    /// <summary>From a public copy of the regulation.</summary>
    Secondary = 2,

    /// <summary>To be checked against the printed regulation before it is relied on.</summary>
    Doubtful = 3,
}
