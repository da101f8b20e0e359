namespace StPortal.Tests.EndToEnd;

/// <summary>Whom a browser test acts as, by the name on the demo sign-in page.</summary>
public static class Persona
{
    public const string Trainee = "Nora Forsell";
    public const string Supervisor = "Karim Haddad";
    public const string Assessor = "Johan Bergqvist";
    public const string DirectorOfStudies = "Karin Wester";
    public const string HeadOfDepartment = "Eva Thorell";
    public const string TrainingManager = "Maria Lindqvist";
    public const string LocalAdministrator = "Olle Sand";
    public const string SystemAdministrator = "Ylva Asp";

    /// <summary>Ready to apply, HSLF-FS 2021:8 and SOSFS 2015:8.</summary>
    public const string ReadyTrainee = "Amina Yilmaz";
    public const string ReadyTraineeOlder = "Erik Lindroth";

    /// <summary>Director of studies in another organisation.</summary>
    public const string OtherDirector = "Sofia Nyberg";

    /// <summary>Somebody whom a test deactivates.</summary>
    public const string Leaving = "Sten Bortgång";
}
