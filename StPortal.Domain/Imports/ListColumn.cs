namespace StPortal.Domain.Imports;

/// <summary>A column of a list, whatever its heading says in the file at hand (see <see cref="ListHeadings"/>).</summary>
public enum ListColumn
{
    Email,
    GivenName,
    FamilyName,
    Roles,
    Unit,
    Specialty,
    SupervisorTrainingYear,
    Trainee,
    Regulation,
    Start,
    PlannedEnd,
    Degree,
    HomeUnit,
    PrincipalSupervisor,
    Place,
    From,
    To,
    Percent,
    Supervisor,
    CourseTitle,
    CourseDay,
    CourseDays,
    Organiser,
}
