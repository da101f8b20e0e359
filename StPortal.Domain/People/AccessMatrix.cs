namespace StPortal.Domain.People;

/// <summary>
/// Who may do what: the declaration that permissions ask and that tests are generated from. Everything not listed is denied.
/// </summary>
public static class AccessMatrix
{
    private static readonly Dictionary<(Resource Resource, Standing Standing), Access> Cells = new()
    {
        [(Resource.Training, Standing.Trainee)] = Access.Act,
        [(Resource.Training, Standing.PrincipalSupervisor)] = Access.Act,
        [(Resource.Training, Standing.DirectorOfStudies)] = Access.Act,
        [(Resource.Training, Standing.HeadOfDepartment)] = Access.Act,
        [(Resource.Training, Standing.TrainingManager)] = Access.Read,

        [(Resource.OwnPeriod, Standing.PeriodSupervisor)] = Access.Read,

        [(Resource.Evidence, Standing.Trainee)] = Access.Act,
        [(Resource.Evidence, Standing.PrincipalSupervisor)] = Access.Read,
        [(Resource.Evidence, Standing.PeriodSupervisor)] = Access.Read,
        [(Resource.Evidence, Standing.DirectorOfStudies)] = Access.Read,
        [(Resource.Evidence, Standing.HeadOfDepartment)] = Access.Read,

        [(Resource.Attestation, Standing.PrincipalSupervisor)] = Access.Act,
        [(Resource.Attestation, Standing.PeriodSupervisor)] = Access.Act,

        [(Resource.Assessment, Standing.Trainee)] = Access.Read,
        [(Resource.Assessment, Standing.PrincipalSupervisor)] = Access.Read,
        [(Resource.Assessment, Standing.DirectorOfStudies)] = Access.Read,

        [(Resource.AssessmentUnder2015, Standing.HeadOfDepartment)] = Access.Read,

        [(Resource.OwnAssessment, Standing.PrincipalSupervisor)] = Access.Act,
        [(Resource.OwnAssessment, Standing.PeriodSupervisor)] = Access.Act,
        [(Resource.OwnAssessment, Standing.Assessor)] = Access.Act,

        [(Resource.AssessmentRequest, Standing.Trainee)] = Access.Act,

        [(Resource.Certificate, Standing.Trainee)] = Access.Act,
        [(Resource.Certificate, Standing.DirectorOfStudies)] = Access.Read,

        [(Resource.Application, Standing.Trainee)] = Access.Act,
        [(Resource.Application, Standing.PrincipalSupervisor)] = Access.Read,
        [(Resource.ApplicationStatus, Standing.DirectorOfStudies)] = Access.Read,
        [(Resource.ApplicationStatus, Standing.HeadOfDepartment)] = Access.Read,
        [(Resource.ApplicationStatus, Standing.Trainee)] = Access.Read,
        [(Resource.ApplicationStatus, Standing.PrincipalSupervisor)] = Access.Read,

        [(Resource.Cohort, Standing.PrincipalSupervisor)] = Access.Read,
        [(Resource.Cohort, Standing.DirectorOfStudies)] = Access.Act,
        [(Resource.Cohort, Standing.HeadOfDepartment)] = Access.Act,

        [(Resource.Members, Standing.DirectorOfStudies)] = Access.Read,
        [(Resource.Members, Standing.HeadOfDepartment)] = Access.Read,
        [(Resource.Members, Standing.TrainingManager)] = Access.Read,
        [(Resource.Members, Standing.LocalAdministrator)] = Access.Act,

        [(Resource.UndeliveredMail, Standing.LocalAdministrator)] = Access.Act,

        [(Resource.AuditLog, Standing.LocalAdministrator)] = Access.Act,
    };

    public static Access For(Resource resource, Standing standing) => Cells.GetValueOrDefault((resource, standing));

    /// <summary>The most that any of the standings gives.</summary>
    public static Access For(Resource resource, IEnumerable<Standing> standings) =>
        standings.Select(standing => For(resource, standing)).DefaultIfEmpty(Access.None).Max();
}
