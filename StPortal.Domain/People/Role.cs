namespace StPortal.Domain.People;

/// <summary>What a membership may be in its organisation (product: roles, many per membership, each with scope and dates).</summary>
public enum Role
{
    Trainee,
    Supervisor,
    Assessor,
    DirectorOfStudies,
    TrainingManager,
    HeadOfDepartment,
    LocalAdministrator,
    SystemAdministrator,
}
