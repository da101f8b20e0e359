namespace StPortal.Domain.Trainings;

public enum RoadSegmentKind
{
    Done,
    Now,
    Ahead,

    /// <summary>Time that nothing is planned for.</summary>
    Gap,
}
