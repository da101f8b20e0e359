namespace StPortal.Domain.People;

/// <summary>How the actor stands to a training: by relation or by a role whose scope covers the training's home unit.</summary>
public enum Standing
{
    Trainee,
    PrincipalSupervisor,
    PeriodSupervisor,
    Assessor,
    DirectorOfStudies,
    HeadOfDepartment,
    TrainingManager,
    LocalAdministrator,
    SystemAdministrator,
}
