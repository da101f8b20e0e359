namespace StPortal.Domain.Imports;

/// <summary>The lists a region hands over; also the order in which they are read, since each refers to those before it.</summary>
public enum ListName
{
    People,
    Trainings,
    Placements,
    Courses,
}
